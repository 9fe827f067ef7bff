"""Prints what Firefox tells assistive technology about a page: a list of [role, name], as JSON.

The page is the one with this title. Its tree is whole when it has a link with the second argument's
name, and does not change any more.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def below(node):
    """A node with everything in it."""
    if node is None:
        return
    yield node
    for index in range(node.get_child_count()):
        yield from below(node.get_child_at_index(index))


def read(title, last):
    desktop = Atspi.get_desktop(0)
    for node in below(desktop):
        if node.get_role_name() == "document web" and node.get_name() == title:
            tree = [[each.get_role_name(), each.get_name()] for each in below(node)]
            return tree if ["link", last] in tree else None
    return None


def read_whole(title, last):
    deadline = time.monotonic() + 60
    before = None
    while time.monotonic() < deadline:
        try:
            tree = read(title, last)
        except gi.repository.GLib.Error:
            # Something was taken away meanwhile.
            tree = None
        if tree is not None and tree == before:
            return tree
        before = tree
        time.sleep(0.2)
    raise SystemExit(f"Firefox shows no page {title}.")


print(json.dumps(read_whole(*sys.argv[1:])))
