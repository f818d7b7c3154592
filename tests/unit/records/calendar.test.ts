import { describe, expect, it } from "vitest";
import { type CalendarEvent, writeCalendar } from "@/lib/records/calendar/calendar";
import { escapeCalendarText, foldLine } from "@/lib/records/calendar/lines";
import { meetingCalendar, meetingDays } from "@/lib/records/calendar/meeting-calendar";
import { zoneLines } from "@/lib/records/calendar/zone";
import { renderMarkdown } from "@/lib/text/markdown";

const unfold = (text: string) => text.replace(/\r\n[ \t]/g, "");
const octets = (line: string) => Buffer.byteLength(line);
const english = (text: string) => ({
  text,
  html: renderMarkdown(text),
  language: "en" as const,
  isFallback: false,
});

type Meeting = Parameters<typeof meetingCalendar>[0];
type Session = Meeting["parts"]["sessions"][number];

/** The parts of a meeting's view that a calendar needs. */
function meetingWith(fields: object, sessions: object[] = [], visits: object[] = []): Meeting {
  const view = {
    id: "0b5f",
    kind: "meeting",
    slug: "limerick-2023",
    title: english("Open schools, Limerick"),
    updatedAt: new Date("2026-05-06T07:08:09.123Z"),
    fields: { hostCity: { title: english("Limerick") }, ...fields },
    texts: { summary: english("Two **days**.\n\nMany questions; few answers, though.") },
    parts: { sessions, visits },
  };
  return view as unknown as Meeting;
}

const sessionAt = (fields: object): Session =>
  ({ id: "5e55", fields, texts: { title: english("Welcome") } }) as unknown as Session;

const linesOf = (
  meeting: Meeting,
  zone: string | null = "Europe/Dublin",
  addresses: ReadonlyMap<string, string> = new Map(),
) => unfold(meetingCalendar(meeting, zone, "https://xarxa.example", "en", addresses) ?? "").split("\r\n");

describe("folding", () => {
  it("keeps a line of 75 octets and breaks one of 76", () => {
    expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
    expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  });

  it.each(["ŀ·l", "žluťoučký kůň", "😀", "a😀é", "日本語"])(
    "counts octets and never splits a character: %s",
    (letters) => {
      for (let before = 0; before < 8; before += 1) {
        const line = `${"x".repeat(before)}${letters.repeat(60)}`;
        const folded = foldLine(line).split("\r\n");
        expect(folded.every((one) => octets(one) <= 75)).toBe(true);
        expect(folded.slice(1).every((one) => one.startsWith(" "))).toBe(true);
        // A character that was cut would become a replacement character.
        expect(Buffer.from(folded.map((one, at) => (at ? one.slice(1) : one)).join("")).toString()).toBe(line);
      }
    },
  );

  it("keeps a space at the fold", () => {
    const line = `${"a".repeat(75)} b`;
    expect(unfold(foldLine(line))).toBe(line);
  });
});

it("escapes characters that would end a text", () => {
  expect(escapeCalendarText("a,b;c\\d\r\ne\nf\tg")).toBe("a\\,b\\;c\\\\d\\ne\\nf g");
  expect(escapeCalendarText("10:30")).toBe("10:30");
});

describe("a calendar", () => {
  const event: CalendarEvent = {
    id: "1",
    title: english("Meeting"),
    address: "https://xarxa.example/en/meetings/x",
    time: { first: "2024-02-28", last: "2024-02-29" },
  };
  const text = writeCalendar({
    language: "en",
    changed: new Date("2024-01-02T03:04:05Z"),
    zone: null,
    events: [event],
  });

  it("ends every line with CRLF and has no other line break", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("ends on the day after the last one, across months too", () => {
    expect(text).toContain("DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240301\r\n");
  });

  it("contains its time of change, and is the same each time", () => {
    expect(text).toContain("DTSTAMP:20240102T030405Z\r\n");
  });
});

describe("a meeting", () => {
  const days = { start: "2023-10-11", end: "2023-10-13" };

  it.each([
    [
      { start: "2019-04-24", end: "2019-04-26" },
      { first: "2019-04-24", last: "2019-04-26" },
    ],
    [{ start: "2019-04-24/2019-04-26" }, { first: "2019-04-24", last: "2019-04-26" }],
    [{ start: "2019-04-24" }, { first: "2019-04-24", last: "2019-04-24" }],
    [{ start: "[2019-11-16..2019-11-30]" }, null],
    [{ start: "2027-21" }, null],
    [{ start: "2019-04-24", end: "2019-04" }, null],
    [{ start: "2019-04-24~" }, null],
    [{ start: "2019-04-24/.." }, null],
    [{ start: "2019-04-24", end: "2019-04-20" }, null],
  ])("has the days %j", (fields, expected) => {
    expect(meetingDays({ fields } as Meeting)).toEqual(expected);
  });

  it("has no calendar without exact dates, even if a session has one", () => {
    const meeting = meetingWith({ start: "2023-10" }, [sessionAt({ day: "2023-10-11", time: "09:00" })]);
    expect(meetingCalendar(meeting, null, "https://xarxa.example", "en")).toBeNull();
  });

  it("keeps its id, its paragraphs and its address", () => {
    const lines = linesOf(meetingWith({ ...days, place: "Town hall, room 2" }));
    expect(lines).toContain("UID:0b5f");
    expect(lines).toContain("SUMMARY;LANGUAGE=en:Open schools\\, Limerick");
    expect(lines).toContain(
      "DESCRIPTION;LANGUAGE=en:Two days.\\n\\nMany questions\\; few answers\\, though.\\n\\nhttps://xarxa.example/en/meetings/limerick-2023",
    );
    expect(lines).toContain("LOCATION;LANGUAGE=en:Town hall\\, room 2\\, Limerick");
    expect(lines).toContain("URL;VALUE=URI:https://xarxa.example/en/meetings/limerick-2023");
    expect(lines).not.toContain("BEGIN:VTIMEZONE");
  });

  it("has its sessions at the times of the host city", () => {
    const lines = linesOf(meetingWith(days, [sessionAt({ day: "2023-10-11", time: "13:30", endTime: "14:15" })]));
    expect(lines).toContain("DTSTART;TZID=Europe/Dublin:20231011T133000");
    expect(lines).toContain("DTEND;TZID=Europe/Dublin:20231011T141500");
    expect(lines).toContain("RELATED-TO:0b5f");
    expect(lines).toContain("TZID:Europe/Dublin");
  });

  it("has no time zone without a host city, and ends on the next day if the hour of its end is earlier", () => {
    const session = sessionAt({ day: "2023-10-11", time: "13:30", endTime: "12:00" });
    const lines = linesOf(meetingWith(days, [session]), null);
    expect(lines).toContain("DTSTART:20231011T133000");
    const ends = ["DTEND;VALUE=DATE:20231014", "DTEND:20231012T120000"];
    expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual(ends);
  });

  it("leaves out sessions without a day or a time", () => {
    const sessions = [{ time: "09:00" }, { day: "2023-10-11" }, { day: "2023-10", time: "09:00" }].map(sessionAt);
    expect(linesOf(meetingWith(days, sessions)).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  });
});

describe("a time zone", () => {
  it("changes on the correct days", () => {
    expect(zoneLines("Europe/Madrid", { first: "2019-04-24", last: "2019-04-26" })).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Madrid",
      "BEGIN:STANDARD",
      "DTSTART:20181028T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:20190331T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ]);
  });

  it("without daylight saving has one offset, west of Greenwich too", () => {
    const lines = zoneLines("Atlantic/Cape_Verde", { first: "2019-04-24", last: "2019-04-24" });
    expect(lines.filter((line) => line.startsWith("TZOFFSET"))).toEqual(["TZOFFSETFROM:-0100", "TZOFFSETTO:-0100"]);
    expect(lines).toContain("BEGIN:STANDARD");
  });
});

describe("the place of a session", () => {
  const days = { start: "2023-05-10", end: "2023-05-11", place: "City Hall" };
  const timed = { day: "2023-05-10", time: "09:00" };
  const school = (id: string, name: string) => ({ id, title: english(name) });
  const addresses = new Map([["s1", "Henry Street 1, V94"]]);
  const placesOf = (fields: object, visits: object[] = []) =>
    linesOf(meetingWith(days, [sessionAt({ ...timed, ...fields })], visits), "Europe/Dublin", addresses)
      .filter((line) => line.startsWith("LOCATION"))
      .map((line) => line.slice(line.indexOf(":") + 1).replaceAll("\\", ""));
  const visit = (id: string, name: string) => ({ fields: { session: "5e55", school: school(id, name) } });

  it("is that of the meeting, if it has no other", () => {
    expect(placesOf({})).toEqual(["City Hall, Limerick", "City Hall, Limerick"]);
  });

  it("is its own school, organisation or address, and the meeting keeps its place", () => {
    expect(placesOf({ school: school("s1", "First School") })).toEqual([
      ...["City Hall, Limerick", "First School, Henry Street 1, V94, Limerick"],
    ]);
    expect(placesOf({ organisation: school("o1", "Education Centre"), place: "Room 2" })[1]).toBe(
      "Education Centre, Room 2, Limerick",
    );
    expect(placesOf({ place: "Quay 5" })[1]).toBe("Quay 5, Limerick");
  });

  it("is the schools that it visits", () => {
    expect(placesOf({}, [visit("s1", "First School")])[1]).toBe("First School, Henry Street 1, V94, Limerick");
    const both = [visit("s1", "First School"), visit("s2", "Second School"), visit("s1", "First School")];
    expect(placesOf({}, both)[1]).toBe("First School, Henry Street 1, V94; Second School, Limerick");
  });
});
