#!/usr/bin/env python3
"""How many of the values that the stories' gold names does `gainsay extract` read?

usage: story-values.py STORIES [--least PERCENT] [--all]

Each entry of the gold quotes the words that state a value. It counts as read when a mention that shares characters with these words has the
gold's kind and value, in any unit. Some kinds are bridged, because gold and mention say the same in two ways: a share is a percentage or a
number, a lead in points a percentage or a count, "more than 100 people" begins at 101, "built in 1998" is an age, "from 10am to noon" two
hours, "until 1 May" names that day. Entries whose value nobody states, because it has to be worked out from others (a count from a
share, a total from a rate, a length of time from its end), are counted apart: the words hold no such value. Misses are listed.
Exit code 1 when fewer than PERCENT of the stated values are read.
"""
import argparse
import datetime
import glob
import json
import os
import re
import subprocess
import sys

KINDS = {
    "count": {"count", "number", "ordinal"}, "age": {"age", "duration", "date"}, "date": {"date", "datetime"}, "distance": {"length"},
    "duration": {"duration", "date", "datetime", "time"}, "money": {"money"}, "ordinal": {"ordinal"}, "percentage": {"percent", "number", "count"},
    "size": {"area", "length", "number", "volume", "mass", "count"}, "speed": {"speed"}, "temperature": {"temperature"}, "time": {"time", "datetime"},
}
# gold unit -> size in the unit that `extract` gives
FACTORS = {
    "km": 1000, "metres": 1, "minutes": 60, "hours": 3600, "days": 86400, "weeks": 604800, "months": 2629746, "years": 31556952,
    "km/h": 1 / 3.6, "mph": 0.44704, "acres": 4046.8564224,
}
AGE_YEARS = 1
SHARE_WORDS = r"%|\bper ?cent\b|\bone in \w+|\b(half|thirds?|quarters?|fifths?|tenths?|\w+ths?)\b"
RELATION = r"\bof\b|\+|\bbefore\b|\bafter\b| to |\bsince\b|-built|\bfrom |\d-\d"
MOMENTS = 15        # minutes that "just before" and "shortly after" a time may mean
NUMBER_WORDS = (r"\d|\b(no|none|nobody|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|"
                r"million|dozen|half|third|quarter|\w+th|first|second)\b")


def extract(paths):
    done = subprocess.run([os.environ.get("GAINSAY", "./gainsay"), "extract", "--format", "jsonl", *paths], stdout=subprocess.PIPE, check=True)
    return {a["id"]: a["mentions"] for a in map(json.loads, done.stdout.decode("utf-8").splitlines())}


def evidence(text, words):
    """Where the words stand, blanks and line ends being the same; None if nowhere."""
    pattern = r"\s+".join(re.escape(w) for w in words.split())
    found = re.search(pattern, text)
    return found.span() if found else None


def units16(text, offset):
    return len(text[:offset].encode("utf-16-le")) // 2


def near(a, b, share=0.006):
    return abs(a - b) <= share * max(abs(a), abs(b)) + 1e-9


def number(x):
    return float(x) if isinstance(x, (int, float)) or re.fullmatch(r"-?[\d.]+", str(x)) else None


def temperature(x, unit):
    return (x - 32) * 5 / 9 if unit == "Fahrenheit" else x


def same_quantity(mention, entry, kind):
    low, high = strict(mention, kind)
    if kind == "percentage" and mention["kind"] == "count" and mention.get("unit") != "point":
        return False
    if kind == "percentage" and mention["kind"] == "number":        # "a third of" is a share
        low, high = (None if x is None else 100 * x for x in (low, high))
    unit = entry.get("unit") or ""
    factor = AGE_YEARS if mention["kind"] == "age" and unit == "years" else FACTORS.get(unit, 1)
    lo, hi = number(entry.get("min")), number(entry.get("max"))
    if kind == "temperature":
        lo, hi = temperature(lo, unit), temperature(hi, unit)
    wanted = [None if x is None else x * factor for x in (lo, hi)]
    if wanted[0] is None or wanted[1] is None:
        end = wanted[0] if wanted[0] is not None else wanted[1]
        return end is not None and any(x is not None and near(x, end) for x in (low, high))
    if low is None and high is None:
        return False
    middle = [x for x in (low, high) if x is not None]
    if near(*wanted):
        return all(near(x, wanted[0], 0.02 if kind in ("distance", "speed", "temperature", "size") else 0.006) for x in middle)
    slack = (0.1 if mention.get("hedge") else 0.006) * max(abs(w) for w in wanted)
    return all(wanted[0] - slack <= x <= wanted[1] + slack for x in middle) or all(
        a is not None and b is not None and near(a, b) for a, b in zip((low, high), wanted))


def strict(mention, kind):
    """The stated ends; a count of more than 100 begins at 101, one of fewer than 10 ends at 9."""
    low, high, allows = mention.get("low"), mention.get("high"), mention.get("allows") or [None, None]
    hedge = (mention.get("hedge") or "").lower()
    if kind == "count" and low is not None and low == high and low == int(low):
        if allows[1] is None and re.search(r"\b(more than|over|above)$", hedge):
            return low + 1, None
        if allows[1] == high and re.search(r"^(fewer than|less than|under|below)$", hedge):
            return 0, high - 1
    return low, high


def age_from_year(mention, entry, published):
    """"built in 1998", "born in 1989": how old that is when the article appears."""
    start, end = mention.get("from"), mention.get("to")
    if not (start and end and published) or mention.get("precision") != "year":
        return False
    years = int(published[:4]) - int(start[:4])
    return number(entry["min"]) - 1 <= years <= number(entry["max"]) + 1


def length_of_span(mention, entry):
    """The length of "from 10am until 2.30pm", in seconds."""
    ends = [re.fullmatch(r"T(\d\d):(\d\d)", mention.get(x) or "") for x in ("from", "to")]
    if not all(ends):
        return False
    first, last = (int(x.group(1)) * 3600 + int(x.group(2)) * 60 for x in ends)
    factor = FACTORS.get(entry.get("unit"), 1)
    return last > first and number(entry["min"]) * factor <= last - first <= number(entry["max"]) * factor


def clock(entry):
    if "after midnight" in (entry.get("unit") or ""):
        return [int(entry["min"]), int(entry["max"])]
    times = [str(x).split("T")[-1] for x in (entry["min"], entry["max"])]
    return [int(x[:2]) * 60 + int(x[3:5]) if x != "None" else None for x in times]


def same_time(mention, entry):
    start = mention.get("from")
    if not start:
        return False
    hours, minutes = start.split("T")[1].split(":")[:2]
    at = int(hours) * 60 + int(minutes)
    low, high = clock(entry)
    hedge = mention.get("hedge") or ""
    before = MOMENTS if re.search(r"\bbefore$", hedge) else 0
    after = MOMENTS if re.search(r"\bafter$", hedge) else 0
    return (low is None or low <= at + after) and (high is None or at - before <= high)


def days(entry):
    low, high = str(entry["min"]), str(entry["max"])
    if entry.get("unit") == "year":
        return datetime.date(int(low), 1, 1), datetime.date(int(high), 12, 31)
    if entry.get("unit") == "date YYYYMMDD":
        low, high = ("%s-%s-%s" % (x[:4], x[4:6], x[6:8]) for x in (low, high))
    return tuple(None if x == "None" else datetime.date.fromisoformat(x) for x in (low, high))


def same_date(mention, entry):
    start, end = mention.get("from"), mention.get("to")
    low, high = days(entry)
    if low and high and (start is None) != (end is None):               # "until 1 May" and "from 1 May" name the day
        day = datetime.timedelta(days=1)
        return start == low.isoformat() if end is None else end == (high + day).isoformat()
    if low is None or high is None:
        stated = [x and x[:10] for x in (start, end)]
        return (low and low.isoformat() in stated) or (high and any(x and x[:10] >= high.isoformat() for x in stated))
    if not start or not end:
        return False
    first = datetime.date.fromisoformat(start[:10])
    last = datetime.date.fromisoformat(end[:10]) - datetime.timedelta(days=0 if "T" in end else 1)
    return low <= first and last <= high or (first, last) == (low, high)


def same(mention, entry, kind, published):
    if kind == "age" and mention["kind"] == "date":
        return age_from_year(mention, entry, published)
    if kind == "duration" and mention["kind"] == "time":
        return length_of_span(mention, entry)
    if kind == "time":
        return same_time(mention, entry)
    if kind == "date":
        return same_date(mention, entry)
    return mention["kind"] not in ("date", "time", "datetime") and same_quantity(mention, entry, kind)


def worked_out(entry, kind, inside, everything, published):
    """Whether the words hold no value of the gold's kind, or the gold adds, relates or counts what the words say."""
    value, words = str(entry["value"]), entry["evidence"]
    if kind == "money" and inside and all(m["unit"] != entry["unit"].split("/")[0] for m in inside):
        return True         # the gold converted it
    if kind in ("count", "money", "duration") and re.search(SHARE_WORDS, value) and any(m["kind"] == "percent" for m in everything):
        return True         # the gold takes a share of a total that is named elsewhere, and quotes the share itself
    if kind == "percentage" and any(near(100 - m["low"], number(entry["max"]), 0.08) for m in inside if m.get("low") is not None):
        return True         # what is left of a hundred
    if kind == "money" and any(m.get("per") for m in inside) and "/" not in entry["unit"]:
        return True         # a total from a rate
    if kind == "money" and "/" in entry["unit"] and any(m["kind"] == "count" for m in everything):
        return True         # a rate from a total
    if kind == "duration" and re.search(r"\buntil\b", words) and any(m["kind"] in ("date", "datetime") for m in everything):
        return True         # how long until then
    if kind == "duration" and any(age_from_year(m, entry, published) for m in everything if m["kind"] == "date"):
        return True         # how long since then
    if kind == "age" and re.search(r"\b(turns|will be)\b", words) and any(m.get("low") == number(entry["max"]) + 1 for m in inside):
        return True         # a year younger until then
    if kind == "date" and re.search(r"\bbefore\b", words) and any(m["kind"] == "duration" for m in everything):
        return True         # a stretch before another event
    if kind == "age" and len(re.findall(r"\d{4}", words)) > 1 and "born" in words:
        return True         # two ages from two years
    if kind in ("count", "ordinal") and not re.search(NUMBER_WORDS, re.sub(r"\b(19|20)\d\d\b", "", words), re.I):
        return True         # the words count nothing themselves
    if kind == "time":
        return bool(re.search(r"\b(minutes|hours) (before|after)\b", value))   # a length of time before or after another time
    if kind in ("percentage", "duration", "count", "age") and re.search(RELATION, value):
        return not states(inside, entry)    # the gold relates two figures: 41 of 318, 8.10 to 8.52, since 2008, 118-104
    return " and " in value and kind == "count" and not states(inside, entry)     # the gold adds 41 and 17


def states(inside, entry):
    """Whether a mention has one of the gold's figures as it is, so that nothing had to be worked out."""
    ends = [number(entry.get(x)) for x in ("min", "max")]
    return any(m.get("low") is not None and any(e is not None and near(m["low"], e) for e in ends) for m in inside)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("stories")
    options.add_argument("--least", type=float, default=0)
    options.add_argument("--all", action="store_true", help="list the values that have to be worked out as well")
    options = options.parse_args()
    read = stated = derived = 0
    for gold in sorted(glob.glob(os.path.join(options.stories, "*", "gold.json"))):
        folder = os.path.dirname(gold)
        files = sorted(f for f in glob.glob(os.path.join(folder, "*")) if not f.endswith("gold.json"))
        mentions = extract(files)
        with open(gold, encoding="utf-8") as f:
            facts = json.load(f)["facts"]
        for fact in facts:
            for entry in fact["values"]:
                path = os.path.join(folder, entry["article"])
                with open(path, encoding="utf-8") as f:
                    text = f.read()
                span = evidence(text, entry["evidence"])
                if span is None:
                    print("no such words in %s: %s" % (path, entry["evidence"]))
                    continue
                start, end = (units16(text, x) for x in span)
                here = [m for i, ms in mentions.items() if i.split("#")[0] == path for m in ms if m["start"] < end and m["end"] > start]
                fitting = [m for m in here if m["kind"] in KINDS[fact["kind"]] and m.get("field", "text") == "text"]
                published = re.search(r"^published:\s*(\S+)", text, re.M)
                published = published and published.group(1).strip("\"'")
                if any(same(m, entry, fact["kind"], published) for m in fitting):
                    read += 1
                    stated += 1
                elif worked_out(entry, fact["kind"], fitting, here, published):
                    derived += 1
                    if options.all:
                        print("worked out  %s  %s  [%s]  %s" % (path, fact["kind"], entry["value"], entry["evidence"]))
                else:
                    stated += 1
                    print("missed  %s  %s  [%s]  %s\n    read: %s" % (
                        path, fact["kind"], entry["value"], entry["evidence"],
                        "; ".join("%s %s %s" % (m["kind"], m["text"], [m.get("low", m.get("from")), m.get("high", m.get("to"))]) for m in here)))
    share = 100 * read / stated if stated else 0
    print("%d of %d stated values read (%.1f %%); %d more have to be worked out from others" % (read, stated, share, derived))
    return 0 if share >= options.least else 1


if __name__ == "__main__":
    sys.exit(main())
