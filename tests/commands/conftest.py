"""Whatever a test of the commands does: Discord would take it, and nobody is pinged."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.i18n import gettext
from tests.commands._shown import check_choices, check_message, sent
from tests.conftest import World

WENT_WRONG = gettext("error-unexpected", reference="").partition(",")[0]


@pytest.fixture
def breaks() -> None:
    """Let a test ask for this where something is to go wrong that nobody foresaw."""


@pytest.fixture(autouse=True)
def taken_by_discord(request: pytest.FixtureRequest) -> Iterator[None]:
    """Check every response of the test against the limits that SimCord doesn't enforce.

    The bot answers an error that nobody foresaw, so SimCord doesn't see it: it is looked for here.
    """
    world: World | None = (
        request.getfixturevalue("world") if "world" in request.fixturenames else None
    )
    yield
    for kind, data in sent(world) if world else ():
        if kind == 8:
            check_choices(data["choices"])
        elif kind in {4, 7}:
            check_message(data)
            if "breaks" not in request.fixturenames:
                assert WENT_WRONG not in str(data)
