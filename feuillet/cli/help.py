"""Commands whose help is in the language of whoever reads it, and `--lang`, which chooses that."""

import inspect
from collections.abc import Sequence
from copy import copy
from typing import Any, TypeVar

import click

from feuillet.cli.program import PROGRAM
from feuillet.messages import N_, list_languages
from feuillet.messages import gettext as _

_Command = TypeVar("_Command", bound=click.Command)
_LANGUAGE_OPTION = "--lang"
# What click writes of a type of value, and of a command before its options.
_CLICK_WORDS = (
    N_("DIRECTORY"),
    N_("FILE"),
    N_("INTEGER RANGE"),
    N_("PATH"),
    N_("[OPTIONS]"),
    N_("COMMAND [ARGS]..."),
)


def find_typed_language(arguments: Sequence[str]) -> str | None:
    """The language that `--lang` names, wherever it stands: it counts for what is said of the
    others, too.
    """
    for name, value in zip(arguments, (*arguments[1:], ""), strict=False):
        option, given, joined = name.partition("=")
        if option == _LANGUAGE_OPTION and (joined if given else value) in list_languages():
            return joined if given else value
    return None


def build_language_option(*, hidden: bool) -> click.Option:
    """What it says is heard before the command runs."""
    return click.Option(
        [_LANGUAGE_OPTION],
        type=click.Choice(list_languages()),
        expose_value=False,
        hidden=hidden,
        help=N_("The language of messages; else that of the machine."),
    )


class TranslatedCommand(click.Command):
    """It takes `--lang` behind its name as well."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:  # noqa: ANN401  (click's own)
        super().__init__(*arguments, **settings)
        self.params.append(build_language_option(hidden=True))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return list(map(_, super().collect_usage_pieces(ctx)))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        click.Command.format_help(_translate_command(self, ctx), ctx, formatter)


class TranslatedArgument(click.Argument):
    """It is called in the reader's language, where it is missing as well."""

    def make_metavar(self, ctx: click.Context) -> str:
        return _(super().make_metavar(ctx))


class TranslatedGroup(click.Group):
    """The same for the command that has all others."""

    command_class = TranslatedCommand

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return list(map(_, super().collect_usage_pieces(ctx)))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        shown = _translate_command(self, ctx)
        shown.commands = {
            name: _translate_command(each, ctx) for name, each in self.commands.items()
        }
        click.Group.format_help(shown, ctx, formatter)


def _translate_command(command: _Command, context: click.Context) -> _Command:
    """A copy to be shown: translated now, since the language was not known when it was written."""
    shown = copy(command)
    shown.help = _(inspect.cleandoc(command.help or ""))
    shown.epilog = _(command.epilog or "").format(program=PROGRAM)
    shown.params = [_translate_parameter(each, context) for each in command.params]
    # It keeps the words of its own option.
    shown._help_option = None  # noqa: SLF001
    return shown


def _translate_parameter(parameter: click.Parameter, context: click.Context) -> click.Parameter:
    shown = copy(parameter)
    if isinstance(shown, click.Option):
        shown.help = _(shown.help or "")
        if shown.required:
            # Click says it in English alone.
            shown.required = False
            shown.help = "  ".join(filter(None, (shown.help, _("[required]"))))
        shown.metavar = _(shown.make_metavar(context))
    return shown
