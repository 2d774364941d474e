#!/usr/bin/env python3
"""Makes the two weights of Open Sans that the app carries: usage: subset_fonts.py SOURCE_FOLDER TARGET_FOLDER

Each weight is cut down to the letters the interface and its catalogue can need (European languages in Latin,
punctuation, a few signs), without kerning, ligatures or hinting, and its vertical metrics are
changed so that ascent + descent is exactly one em. Then Dear ImGui and the browser, given the same file and the
same size, agree about the width of every text.
"""
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = {"Regular": 400, "Semibold": 600}

LATIN = [
    (0x0020, 0x007E),
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A
    (0x0218, 0x021B),  # Romanian Ș ș Ț ț
]
SIGNS = "‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€№™−≈≠≤≥×÷·◊\u2009\u202f\ufffd"


def static_weight(source, target, weight):
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.legacy_kern = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # names, copyright and licence stay
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "DSIG", "FFTM", "gasp", "LTSH", "VDMX", "hdmx", "meta"]
    subsetter = subset.Subsetter(options)
    wanted = {code for first, last in LATIN for code in range(first, last + 1)} | {ord(sign) for sign in SIGNS}
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)

    em = font["head"].unitsPerEm
    hhea, os2 = font["hhea"], font["OS/2"]
    ascent = round(em * hhea.ascent / (hhea.ascent - hhea.descent))
    descent = em - ascent
    hhea.ascent, hhea.descent, hhea.lineGap = ascent, -descent, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent
    os2.usWeightClass = weight
    font.save(target)
    font.close()

    missing = sorted(code for code in wanted if code not in TTFont(target).getBestCmap())
    print(f"{os.path.basename(target)}: {os.path.getsize(target) / 1024:.1f} KB, "
          f"{len(wanted) - len(missing)} characters ({len(missing)} of those wanted are not in Open Sans)")


def main():
    source, target = sys.argv[1], sys.argv[2]
    os.makedirs(target)
    os.environ["SOURCE_DATE_EPOCH"] = "0"  # the same input gives the same bytes
    for name, weight in WEIGHTS.items():
        static_weight(f"{source}/OpenSans-{name}.ttf", f"{target}/OpenSans-{weight}.ttf", weight)


if __name__ == "__main__":
    main()
