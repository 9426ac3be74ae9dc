"""Whatever a test of the commands does: Discord would take it, and nobody is pinged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.commands._shown import check_choices, check_message, sent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import World


@pytest.fixture(autouse=True)
def taken_by_discord(request: pytest.FixtureRequest) -> Iterator[None]:
    """Check every response of the test against the limits that SimCord doesn't enforce."""
    world: World | None = (
        request.getfixturevalue("world") if "world" in request.fixturenames else None
    )
    yield
    for kind, data in sent(world) if world else ():
        if kind == 8:
            check_choices(data["choices"])
        elif kind in {4, 7}:
            check_message(data)
