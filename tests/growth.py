"""How the cost of a function grows with its input, and inputs that make a pattern backtrack.

CPU time of this thread decides, not the wall clock: another process's load doesn't count. The
fastest of several runs is taken, and a doubtful ratio is measured again before it is believed.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar, cast

# The standard library's own parser of patterns: it has no public name.
_parser: Any = importlib.import_module("re._parser")
Parsed = Any  # what that makes: sequences of operations with their values

Input = TypeVar("Input")

MAX_RATIO = 3
"""How much dearer an input twice as long may be: 2 is linear, 4 is quadratic."""
MEASURABLE = 0.004
"""Seconds of CPU below which a ratio says little."""
MAX_SIZE = 100_000
"""Longest input tried: what can't be measured at this size is fast enough."""
SCREENED = 0.004
"""Seconds of CPU in which a pattern gets through ``SCREEN_SIZES[-1]`` characters.

A linear one takes a tenth of that, a quadratic one ten times as long.
"""
SCREEN_SIZES = (*range(8, 34, 2), 64, 128, 256, 512, 1024, 2048, 4096, 8192)
_ATTEMPTS = 4
_METHODS = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")
_FEEDABLE = 16
"""A repeat that may match this often is one that an input can feed."""
_CLASSES = {
    "CATEGORY_SPACE": " \n",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_DIGIT": "1",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_WORD": "a1_",
    "CATEGORY_NOT_WORD": "!",
}


def cost(function: Callable[[Input], object], given: Input) -> float:
    """Return the CPU seconds that a function takes with an input."""
    begin = time.thread_time()
    function(given)
    return time.thread_time() - begin


def ratio(
    function: Callable[[Input], object], make: Callable[[int], Input], least: int = 500
) -> float:
    """Return the cost at ``2 * n`` over the cost at ``n``, doubled from ``least`` to be measurable.

    0 where even the longest input can't be measured. Each input is used once: nothing that a
    function remembers of one makes another cheap.
    """
    size = least
    while cost(function, make(size)) < MEASURABLE:
        size *= 2
        if size > MAX_SIZE:
            return 0.0
    found = 0.0
    for repeats in (2, *range(4, 4 + _ATTEMPTS)):
        once, twice = float("inf"), float("inf")
        for _ in range(repeats):
            once = min(once, cost(function, make(size)))
            twice = min(twice, cost(function, make(2 * size)))
        if (found := twice / once) <= MAX_RATIO:
            break
    return found


def assert_linear(
    function: Callable[[Input], object], make: Callable[[int], Input], least: int = 500
) -> None:
    """Assert that an input twice as long makes a function at most ``MAX_RATIO`` times as dear."""
    found = ratio(function, make, least)
    assert found <= MAX_RATIO, f"twice the input costs {found:.1f} times as much"


@dataclass(frozen=True, slots=True)
class Used:
    """A pattern of the program, where it stands, and the methods that it is used with."""

    name: str
    pattern: re.Pattern[str]
    methods: tuple[str, ...]

    def slowest(self) -> tuple[str, str] | None:
        """Return a method and an input that twice the length makes too dear; None for none."""
        for method in self.methods:
            run = runner(self.pattern, method)
            for before, pump, after in pumps(self.pattern):

                def make(size: int, parts: tuple[str, str, str] = (before, pump, after)) -> str:
                    return parts[0] + parts[1] * max(1, size // len(parts[1])) + parts[2]

                for size in SCREEN_SIZES:
                    if cost(run, make(size)) <= SCREENED:
                        continue
                    if size <= SCREEN_SIZES[12] or ratio(run, make, size) > MAX_RATIO:
                        return method, f"{before!r} + {pump!r} * n + {after!r}"
                    break
        return None


def runner(pattern: re.Pattern[str], method: str) -> Callable[[str], object]:
    """Return a function that uses a pattern on a whole text as the method does."""
    if method in {"sub", "subn"}:
        return lambda text: pattern.sub("", text)
    if method in {"split", "findall", "finditer"}:
        return lambda text: sum(1 for _ in pattern.finditer(text))
    return getattr(pattern, method)


def pumps(pattern: re.Pattern[str]) -> list[tuple[str, str, str]]:
    """Return beginnings, repeated parts and endings, made of a pattern's own characters.

    Repeated are each character that it names, and what each of its repeats matches, behind what
    stands before that repeat. Each ends with nothing, and with what the pattern doesn't match.
    """
    parsed = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    fed = list(_feedable(parsed, ""))
    alphabet = dict.fromkeys("".join(_characters(parsed)))
    singles = [one for one in alphabet if one.isprintable() or one.isspace()][:24]
    whole = _sample(parsed)
    parts = dict.fromkeys(
        [
            *(("", one) for one in (*singles, " ", "\n", "a", "0")),
            *(pair for pair in fed),
            *(("", before + one) for before, one in fed),
            *(("", before + " ") for before, _ in fed),
            ("", whole),
            ("", whole[:-1]),
            *(("", one + " ") for one in (whole, *singles[:4])),
        ]
    )
    return [(before, pump, after) for before, pump in parts if pump for after in ("", "\x00")]


def _feedable(parsed: Parsed, before: str) -> Iterator[tuple[str, str]]:
    """Yield what each repeat without a small bound can match, behind what leads to it.

    Each of several alternatives, too, for a repeat may be round them.
    """
    for operation, value in parsed:
        name = str(operation)
        if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            _, most, body = value
            if most >= _FEEDABLE:
                yield before, _sample(body)
                for one in dict.fromkeys("".join(_characters(body))[:6]):
                    yield before, one
            yield from _feedable(body, before)
        else:
            for inner in _inner(name, value):
                if name == "BRANCH":
                    yield "", _sample(inner)
                yield from _feedable(inner, before)
        before += _sample([(operation, value)])


def _inner(name: str, value: Parsed) -> list[Parsed]:
    if name == "SUBPATTERN":
        return [value[3]]
    if name == "BRANCH":
        return list(value[1])
    if name in {"ASSERT", "ASSERT_NOT"}:
        return [value[1]]
    if name == "ATOMIC_GROUP":
        return [value]
    return []


def _characters(parsed: Parsed) -> Iterator[str]:
    """Yield the characters that a pattern names, a few of each range and class."""
    for operation, value in parsed:
        name = str(operation)
        if name in {"LITERAL", "NOT_LITERAL"}:
            yield chr(value)
        elif name == "RANGE":
            yield chr(value[0]) + chr(value[1])
        elif name == "CATEGORY":
            yield _CLASSES.get(str(value), "a")
        elif name == "ANY":
            yield "a"
        elif name == "IN":
            yield from _characters(value)
        elif name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            yield from _characters(value[2])
        for inner in _inner(name, value):
            yield from _characters(inner)


def _sample(parsed: Parsed) -> str:
    """Return a text that a pattern matches, as near as that is told without looking around."""
    found = ""
    for operation, value in parsed:
        name = str(operation)
        if name == "LITERAL":
            found += chr(value)
        elif name == "NOT_LITERAL":
            found += "a" if value != ord("a") else "b"
        elif name == "ANY":
            found += "a"
        elif name == "IN":
            found += _one_of(value)
        elif name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            found += _sample(value[2]) * max(value[0], min(1, value[1]))
        elif name == "BRANCH":
            found += _sample(value[1][0])
        elif name == "SUBPATTERN":
            found += _sample(value[3])
        elif name == "ATOMIC_GROUP":
            found += _sample(value)
    return found


def _one_of(members: Sequence[Any]) -> str:
    named = "".join(_characters(members))
    if str(members[0][0]) == "NEGATE":
        return next(one for one in "a1 !\n\u00e9\u4e00" if one not in named)
    return named[0]


def patterns(*packages: str) -> list[Used]:
    """Return the patterns of some packages, each with how it is used.

    These are modules' and classes' own values, and the constant ones that are given to ``re`` in
    the middle of a function.
    """
    modules = [module for package in packages for module in _modules(package)]
    trees = {module.__name__: _tree(module) for module in modules}
    methods: dict[str, set[str]] = {}
    for tree in trees.values():
        for name, method in _uses(tree):
            methods.setdefault(name, set()).add(method)
    found: dict[tuple[str, int], Used] = {}
    for module in modules:
        for name, pattern in _values(module):
            used = methods.get(name, {"fullmatch", "search"})
            found.setdefault(
                (pattern.pattern, pattern.flags),
                Used(f"{module.__name__}.{name}", pattern, tuple(sorted(used))),
            )
        for line, method, words, flags in _inline(trees[module.__name__]):
            pattern = re.compile(words, flags)
            key = pattern.pattern, pattern.flags
            found.setdefault(key, Used(f"{module.__name__}:{line}", pattern, (method,)))
    return list(found.values())


def unnamed(*packages: str) -> set[str]:
    """Return the functions that put a pattern together when they are called: module.function."""
    found: set[str] = set()
    for package in packages:
        for module in _modules(package):
            for node in ast.walk(_tree(module)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    calls = [one for one in ast.walk(node) if _method(one) is not None]
                    if any(_words(cast("ast.Call", call)) is None for call in calls):
                        found.add(f"{module.__name__}.{node.name}")
    return found


def _modules(package: str) -> list[ModuleType]:
    root = importlib.import_module(package)
    names = [one.name for one in pkgutil.walk_packages(root.__path__, f"{package}.")]
    return [root, *(importlib.import_module(one) for one in names if "__main__" not in one)]


def _tree(module: ModuleType) -> ast.Module:
    return ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))


def _values(module: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that a module and its classes hold, alone or in a mapping or sequence."""
    holders: list[object] = [module]
    holders += [
        one
        for one in vars(module).values()
        if isinstance(one, type) and one.__module__ == module.__name__
    ]
    for holder in holders:
        named: dict[str, object] = dict(vars(holder))
        for name, value in named.items():
            if name.startswith("__discord"):  # a button's own, read off an id of 100 characters
                continue
            members: list[object] = [value]
            if isinstance(value, dict):
                members += cast("dict[object, object]", value).values()
            elif isinstance(value, list | tuple):
                members += cast("Sequence[object]", value)
            for number, one in enumerate(members):
                if isinstance(one, re.Pattern):
                    pattern = _of_text(cast("re.Pattern[str] | re.Pattern[bytes]", one))
                    yield f"{name}.{number}" if number else name, pattern


def _of_text(pattern: re.Pattern[str] | re.Pattern[bytes]) -> re.Pattern[str]:
    """Return a pattern of bytes as one of text."""
    words, flags = pattern.pattern, pattern.flags
    if isinstance(words, str):
        return re.compile(words, flags)
    return re.compile(words.decode("latin-1"), flags | re.ASCII)


def _uses(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield each name whose attribute is a method of patterns, with that method."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _METHODS:
            if isinstance(node.value, ast.Name):
                yield node.value.id, node.attr
            elif isinstance(node.value, ast.Attribute):
                yield node.value.attr, node.attr


def _method(node: ast.AST) -> str | None:
    """Return the function of ``re`` that a node calls with a pattern."""
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in {*_METHODS, "compile"}
    ):
        return node.func.attr
    return None


def _words(call: ast.Call) -> str | None:
    first = call.args[0]
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def _inline(tree: ast.Module) -> Iterator[tuple[int, str, str, re.RegexFlag]]:
    for node in ast.walk(tree):
        method = _method(node)
        if method is not None and method != "compile" and isinstance(node, ast.Call):
            flags = re.NOFLAG
            for one in (*node.args, *(word.value for word in node.keywords)):
                if isinstance(one, ast.Attribute) and one.attr in re.RegexFlag.__members__:
                    flags |= re.RegexFlag[one.attr]
            if (words := _words(node)) is not None:
                yield node.lineno, method, words, flags
