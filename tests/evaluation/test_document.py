"""docs/measuring.md says what the program does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, cast

from bot.answering import Answerer
from bot.cli.output import outcome_json
from bot.corpus import Corpus
from bot.evaluation.golden import (
    _Line,  # pyright: ignore[reportPrivateUsage] (its keys)
    read_golden,
)
from bot.evaluation.outcomes import outcomes_of
from bot.evaluation.report import Run, report
from bot.evaluation.scoring import FIGURES, figures
from bot.evaluation.setups import Setup
from tests.stand_in import ROOT

TEXT = (ROOT / "docs/measuring.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)


def test_every_key_and_figure_is_documented() -> None:
    """The tables have each key of the format and each figure, and no other."""
    cells = re.findall(r"^\| (`[^|]*`) \|", TEXT, re.MULTILINE)
    told = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]
    assert told == [*_Line.model_fields, *FIGURES]


def test_the_example_is_a_golden_set(tmp_path: Path) -> None:
    """The lines that show the format are read."""
    path = tmp_path / "golden.jsonl"
    path.write_text(EXAMPLES[0], encoding="utf-8")
    cases = read_golden(path).cases
    assert [case.answerable for case in cases] == [True, False, True, False]
    assert [len(case.parts) for case in cases] == [1, 1, 2, 1]
    assert [case.notice for case in cases] == [None, None, None, "help"]


def test_the_json_example_has_the_shape_of_the_report(tmp_path: Path, corpus: Corpus) -> None:
    """Every key of what ``--json`` prints stands in the example, in order."""
    path = tmp_path / "golden.jsonl"
    path.write_text('{"question": "The heron?", "expect": ["otter"], "kind": "x"}')
    golden = read_golden(path)
    outcomes = tuple(outcomes_of(golden, Answerer(corpus), 0, outcome_json))
    run = Run(Setup(tmp_path, 0), corpus.version, outcomes, figures(outcomes))
    told = json.loads(json.dumps(report(golden, [run, run], {"hit@1": 0.5}, wrong=True)))
    told["wrong"] = json.loads(json.dumps(report(golden, [run], {}, wrong=True)))["wrong"]
    assert shape(json.loads(EXAMPLES[1])) == shape(told)


def shape(value: Any) -> Any:
    """Return the keys of JSON: of a list the first's, of what is by name that of ``hit@1``."""
    if isinstance(value, dict):
        inner = cast("dict[str, Any]", value)
        if "hit@1" in inner:
            return {"hit@1": shape(inner["hit@1"])}
        if "k1" in inner:
            return {"k1": None}
        return {key: shape(one) for key, one in inner.items()}
    if isinstance(value, list):
        several = cast("list[Any]", value)
        return [shape(several[0])] if several else []
    return None
