"""``/ama``: hosted Q&As, for the moderators who host them, the guest who answers, and members.

One file for each thing they do; each is a class whose commands the group below takes in. Members
see the group too, so that each command checks by itself who may use it.
"""

from __future__ import annotations

from discord.app_commands import allowed_contexts, allowed_installs
from discord.ext import commands as ext

from bot.client import services_of
from commands._core.forms import take_forms
from commands.ama._board import Board
from commands.ama._clock import Clock
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
from commands.ama.posting import worker
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
    """The group, with the board that shows what happens and the clock that lets it happen."""

    def __init__(self, bot: ext.Bot) -> None:
        super().__init__()
        services = services_of(bot)
        self.board = Board(bot, services)
        self.clock = Clock(bot, services, self.board)
        self._forgotten = services.records.amas.forgotten
        self._forgotten.subscribe(self._without)

    def wake(self) -> None:
        """Let the clock look again at what falls due next."""
        self.clock.start()

    @ext.Cog.listener()
    async def on_ready(self) -> None:
        """Do what fell due while the bot was away, and go on from there."""
        self.clock.start()

    def _without(self, guild_id: int) -> None:
        """Draw without somebody who was forgotten what shows them, at once."""
        self.clock.start()

    async def cog_unload(self) -> None:
        """Stop drawing and looking; both are taken up from the records."""
        self._forgotten.unsubscribe(self._without)
        self.clock.stop()
        self.board.close()


async def setup(bot: ext.Bot) -> None:
    """Add the group, its buttons and forms, and what posts by itself."""
    await bot.add_cog(AmaCog(bot))
    await bot.add_cog(worker(bot))
    bot.add_dynamic_items(*GUESTS, *MEMBERS, *MODERATORS)
    take_forms(bot, ClarifyForm, DeclineForm, QuestionForm, WritingForm)
