"""``/ama``: hosted Q&As, for the moderators who host them, the guest who answers, and members.

One file for each thing they do; each is a class whose commands the group below takes in. Members
see the group too, so that each command checks by itself who may use it.
"""

from __future__ import annotations

from discord.app_commands import allowed_contexts, allowed_installs
from discord.ext import commands as ext

from commands._core.forms import take_forms
from commands.ama._decisions import (
    DecisionButton,
    DeclineForm,
    MergeSelect,
    OpenSelect,
    QueueButton,
)
from commands.ama._history import HistoryButton
from commands.ama.ask import (
    AskButton,
    AskInAma,
    DraftButton,
    DropButton,
    FileButton,
    JoinButton,
    QuestionForm,
    RedoButton,
)
from commands.ama.create import Create
from commands.ama.editing import Editing
from commands.ama.guest import (
    ClarifyButton,
    ClarifyForm,
    DeskButton,
    Guest,
    PartButton,
    PartSelect,
    PassButton,
    PreviewButton,
    PublishButton,
    WriteButton,
    WritingForm,
)
from commands.ama.listing import Listing
from commands.ama.mine import EditButton, Mine, MineButton, OwnButton, WithdrawQuestionButton
from commands.ama.moving import CancelButton, Moving
from commands.ama.publishing import Publishing, SourceButton
from commands.ama.questions import QuestionList, QuestionsButton, SupportButton
from commands.ama.queue import Queue

GUESTS = (
    ClarifyButton,
    DeskButton,
    PartButton,
    PartSelect,
    PassButton,
    PreviewButton,
    PublishButton,
    WriteButton,
)
MEMBERS = (
    AskButton,
    DraftButton,
    DropButton,
    EditButton,
    FileButton,
    JoinButton,
    MineButton,
    OwnButton,
    QuestionsButton,
    RedoButton,
    SupportButton,
    WithdrawQuestionButton,
)
MODERATORS = (
    CancelButton,
    DecisionButton,
    HistoryButton,
    MergeSelect,
    OpenSelect,
    QueueButton,
    SourceButton,
)


class _ForMembers(AskInAma, Mine, QuestionList):
    """What members do."""


class _ForModerators(Create, Editing, Moving, Publishing, Queue):
    """What moderators do."""


@allowed_contexts(guilds=True, dms=False, private_channels=False)
@allowed_installs(guilds=True, users=False)
class AmaCog(_ForModerators, Guest, _ForMembers, Listing, ext.GroupCog, name="ama"):
    """The group."""


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(AmaCog())
    bot.add_dynamic_items(*GUESTS, *MEMBERS, *MODERATORS)
    take_forms(bot, ClarifyForm, DeclineForm, QuestionForm, WritingForm)
