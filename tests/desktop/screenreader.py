#!/usr/bin/python3
"""What a screen reader finds in the real window, over AT-SPI, page by page, and where the Tab key goes.

    tests/desktop/session tests/desktop/screenreader.py PATH/TO/rapport

Starts the program on the sample shop. Fails, naming each object, where something that takes the focus has no name, has
a role that says nothing, or can't be reached by the keyboard, and where a page has fewer rows than a shop has.
"""
import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Roles that tell a listener nothing about what can be done.
MUTE = {Atspi.Role.UNKNOWN, Atspi.Role.FILLER, Atspi.Role.INVALID, Atspi.Role.REDUNDANT_OBJECT}
# Per page: the key that opens it, and the least number of named rows or cells it has in the sample shop.
PAGES = [("Today", "ctrl+1", 3), ("Customers", "ctrl+2", 10), ("Feedback", "ctrl+3", 3), ("Insights", "ctrl+4", 0), ("Settings", "ctrl+comma", 2)]
ROWS = {Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL, Atspi.Role.TREE_ITEM}
DEEPEST = 40
MOST_TABS = 120
FEWEST_STOPS = 4


def key(name):
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)


def steady(look):
    """Asks again where an object went away while it was being looked at: pages follow their data."""
    def asked(*arguments):
        for _ in range(9):
            try:
                return look(*arguments)
            except GLib.Error:
                time.sleep(0.2)
        return look(*arguments)
    return asked


def wait_for(find, what, seconds=60):
    """The first true answer of `find`, asked again and again; ends the test where none comes."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"screenreader: {what} did not appear within {seconds} s")


def window_of(name):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application and name in (application.get_name() or "").lower() and application.get_child_count() > 0:
            return application.get_child_at_index(0)
    return None


def showing(item):
    return item.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(item, depth=0):
    """All objects that are on the screen, parents first."""
    if item is None or depth > DEEPEST:
        return
    yield item
    # A list of 100,000 people is asked for the rows in sight only.
    for i in range(min(item.get_child_count(), 400)):
        child = item.get_child_at_index(i)
        if child is not None and showing(child):
            yield from walk(child, depth + 1)


def name_of(item):
    if item.get_name():
        return item.get_name()
    for relation in item.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def described(item):
    return f"{item.get_role_name()} '{name_of(item)}' ({item.get_description() or 'no description'})"


@steady
def seen_on(window):
    """All objects, the named rows among them, and what is wrong with any of them."""
    items = list(walk(window))
    return items, [i for i in items if i.get_role() in ROWS and name_of(i)], faults_of(items)


def faults_of(items):
    faults = []
    for item in items:
        if not item.get_state_set().contains(Atspi.StateType.FOCUSABLE):
            continue
        if not name_of(item):
            faults.append(f"takes the focus and has no name: {described(item)}, in {described(item.get_parent())}")
        if item.get_role() in MUTE:
            faults.append(f"takes the focus and its role says nothing: {described(item)}")
    return faults


@steady
def focused_in(window):
    """What has the keyboard. The current row of a list calls itself focused also while the list has not got it."""
    focused = [i for i in walk(window) if i.get_state_set().contains(Atspi.StateType.FOCUSED)]
    # So does the ground a view paints on, inside the view.
    widgets = [i for i in focused if i.get_role() not in ROWS and not (i.get_role() in MUTE and i.get_parent() in focused)]
    return widgets[-1] if widgets else focused[0] if focused else None


def line_of(item):
    """The object and what it lies in."""
    while item is not None and item.get_role() != Atspi.Role.APPLICATION:
        yield item
        item = item.get_parent()


@steady
def stop_in(window):
    """Role and name of what has the keyboard; one without a name is shown with all it lies in."""
    item = focused_in(window)
    if item is None:
        return None
    if not name_of(item):
        print(f"nameless stop: {' < '.join(described(i) for i in line_of(item))}", flush=True)
    return item.get_role_name(), name_of(item)


def stops_of_tab(window):
    """Names of what Tab reaches, in order, until it is back where it began."""
    stops = []
    first = None
    for _ in range(MOST_TABS):
        key("Tab")
        time.sleep(0.05)
        Atspi.Accessible.clear_cache(window)
        stop = stop_in(window)
        if stop is None:
            continue
        if stop == first and len(stops) > 2:
            return stops
        first = first or stop
        stops.append(stop)
    return stops


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = subprocess.Popen([sys.argv[1], "--sample"], preexec_fn=os.setsid)
    faults = []
    try:
        window = wait_for(lambda: window_of("rapport"), "the window", 120)
        wait_for(lambda: seen_on(window)[1], "the sample shop", 180)
        for page, shortcut, fewest in PAGES:
            key(shortcut)
            time.sleep(1.5)
            items, rows, found = seen_on(window)
            stops = stops_of_tab(window)
            print(f"{page}: {len(items)} objects, {len(rows)} named rows, Tab stops {len(set(stops))} times", flush=True)
            faults += [f"{page}: {fault}" for fault in found]
            if len(rows) < fewest:
                faults.append(f"{page}: {len(rows)} rows with a name, {fewest} wanted")
            if len(set(stops)) < FEWEST_STOPS:
                faults.append(f"{page}: Tab reaches only {sorted(set(stops))}")
            faults += [f"{page}: Tab stops at a nameless {role}" for role, name in stops if not name]
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait(10)
    for fault in dict.fromkeys(faults):
        print(fault)
    print(f"{0 if faults else 1} passed, {1 if faults else 0} failed")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
