# SPDX-License-Identifier: MPL-2.0
"""Opens documents in LibreOffice, writes in their content controls as a person would, and saves them as .docx.

    fill_in.py PROFILE < tasks      tasks is JSON: [{"from": file, "to": file, "texts": {bookmark: text}}]

Prints, as JSON, for each task the bookmarks whose control was found. `texts` may be empty: then a document is only saved.
"""

import json
import os
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue

LONGEST_START = 90  # seconds; the first start makes the profile


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe, office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    end = time.monotonic() + LONGEST_START
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if office.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.2)


def each(access):
    items = access.createEnumeration()
    while items.hasMoreElements():
        yield items.nextElement()


def paragraphs(text):
    for item in each(text):
        if item.supportsService("com.sun.star.text.TextTable"):
            for name in item.getCellNames():
                yield from paragraphs(item.getCellByName(name))
        else:
            yield item


def controls(document):
    """Each control as the bookmark that begins in it or directly before it, and what writes in it."""
    for paragraph in paragraphs(document.Text):
        before = ""
        for portion in each(paragraph):
            kind = portion.TextPortionType
            if kind == "Bookmark" and portion.IsStart:
                before = portion.Bookmark.Name
            elif kind == "ContentControl":
                control = portion.ContentControl
                inside = [part.Bookmark.Name for part in each(control)
                          if part.TextPortionType == "Bookmark" and part.IsStart]
                yield (inside or [before])[0], lambda text, control=control: write(control, text)
                before = ""
            elif kind == "TextField" and before:  # what plain text of several lines becomes there
                yield before, lambda text, field=portion.TextField: setattr(field, "Content", text)
                before = ""
            elif kind == "Text" and portion.String:
                before = ""


def write(control, text):
    """All that stands in the control is chosen, and typed over."""
    cursor = control.createTextCursor()
    cursor.gotoStart(False)
    cursor.goRight(len(control.getAnchor().String), True)
    cursor.setString(text)
    control.ShowingPlaceHolder = False


def fill_in(desktop, task):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(task["from"]), "_blank", 0, (option("Hidden", True),))
    try:
        found = [pair for pair in controls(document) if pair[0] in task["texts"]]
        for name, write_in in found:
            write_in(task["texts"][name])
        document.storeToURL(uno.systemPathToFileUrl(task["to"]), (option("FilterName", "MS Word 2007 XML"),))
        return [name for name, _ in found]
    finally:
        document.close(True)


def main():
    pipe = f"kommissorium{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation={uno.systemPathToFileUrl(sys.argv[1])}", "--headless", "--norestore",
         "--nolockcheck", f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        print(json.dumps([fill_in(desktop, task) for task in json.load(sys.stdin)]))
        try:
            desktop.terminate()
        except Exception:
            pass  # it ends before it has answered
        office.wait(30)
    finally:
        if office.poll() is None:
            office.terminate()


main()
