import { type KindName, kinds } from "@/lib/kinds/index";
import { archivedRecords, textPages } from "./directory";

// Every public page in every state, without its language.

const fullRecords: Record<KindName, string> = {
  city: "barcelona",
  organisation: "barcelona-education-consortium",
  school: "institut-quatre-cantons",
  network: "xarxes-pel-canvi",
  cluster: "agrupamento-vale-das-cegonhas",
  practice: "en-skola-for-alla",
  guide: "networks-and-clusters",
  meeting: "barcelona-2019",
};

const sparseRecords: Record<KindName, string> = {
  city: "tampere",
  organisation: "andelslaget-verkstadsringen",
  school: "regnbryggans-skola",
  network: "verkstadsringen",
  cluster: "agrupamento-doca-do-sal",
  practice: "spolecna-dilna-na-vlecce",
  guide: "coming-back-to-school",
  meeting: "vienna-2019",
};

const pathOf = (kind: KindName, slug: string) => `/${kinds[kind].path}/${slug}`;
const recordsOf = (records: Record<KindName, string>) =>
  Object.entries(records).map(([kind, slug]) => pathOf(kind as KindName, slug));

/** State → addresses without the language. */
export const states: Record<string, string[]> = {
  "a full record": [
    ...recordsOf(fullRecords),
    ...["aprenem-en-xarxa", "strategic-meeting-of-local-actors", "inclusion-coordinator"].map((slug) =>
      pathOf("practice", slug),
    ),
  ],
  "a nearly empty record": recordsOf(sparseRecords),
  "the report of a meeting": [`${pathOf("meeting", "braga-2025")}/report/1`],
  "a practice in short": ["/practices/en-skola-for-alla?short", "/practices/most-do-sestky?short"],
  "a list": Object.values(kinds).map(({ path }) => `/${path}`),
  "a filtered list": ["/practices?city=barcelona&theme=transitions", "/schools?city=braga", "/meetings?year=2019"],
  "a list in another view": ["/practices?view=table", "/schools?view=map", "/networks?view=timeline"],
  "an empty list": ["/practices?q=nichts-dergleichen"],
  "a last page": ["/schools?page=4", "/practices?page=3"],
  "not found": ["/practices/no-such-practice", "/terms/theme/no-such-term"],
  gone: archivedRecords.map(({ kind, slug }) => pathOf(kind, slug)),
  home: [""],
  "a text page": textPages.map((page) => `/${page}`),
  "a term": ["/terms/theme/early-school-leaving", "/terms/level/ED02", "/terms/contact-role/promoter"],
  search: [
    "/search",
    "/search?q=network",
    "/search?kind=practice&q=homework",
    "/search?q=homwork",
    "/search?q=nichts-dergleichen",
    "/search?kind=meeting&q=zzkqwx+homework+vwxyzq+plmokn",
  ],
  offers: [
    "/offers",
    "/offers?direction=need&language=en",
    "/offers?city=helsinki",
    "/offers?theme=nichts-dergleichen",
  ],
  comparing: [
    "/compare",
    "/compare?practice=most-do-sestky",
    "/compare?practice=en-skola-for-alla&practice=most-do-sestky&practice=no-such-practice",
  ],
  collecting: [
    "/collection",
    "/collection?item=practice.en-skola-for-alla&item=school.institut-quatre-cantons&item=practice.no-such-practice&title=Picks",
    "/collection?item=practice.no-such-practice",
    "/collections",
    "/collections/lasning-utanfor-klassrummet",
  ],
  following: ["/follow/practices?city=barcelona", "/follow/search?q=network", "/follow/search?q=network&sent=yes"],
  "a dead link": ["/follow/confirm/no-such-link", "/follow/stop/no-such-link"],
  asking: ["/ask/networks/sit-spolecny-stul", "/ask/cities/tampere"],
  "asking for a translation": [`/wish${pathOf("practice", "matricula-viva")}`],
  components: ["/components"],
};

export const everyState = Object.entries(states).flatMap(([state, paths]) => paths.map((path) => ({ state, path })));
