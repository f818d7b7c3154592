/** Clipboard content of word processors, written by hand: many styles, and structure expressed by styles only. */
export type WordSample = { name: string; html: string; markdown: string };

const page = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0cm;mso-style-priority:9;mso-pagination:widow-orphan}@page WordSection1{size:595.3pt 841.9pt}</style></head><body lang=CA style='tab-interval:35.4pt'><!--StartFragment--><div class=WordSection1>${body}</div><!--EndFragment--></body></html>`;

const bullet = (sign: string, text: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=CA>${text}<o:p></o:p></span></p>`;

export const wordSamples: WordSample[] = [
  {
    name: "headings, smart quotes and empty paragraphs",
    html: page(
      "<h1><span style='mso-bookmark:_Toc1'>L’escola oberta<o:p></o:p></span></h1><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Les famílies diuen que “ara <b style='mso-bidi-font-weight:normal'>sí</b>” que hi <i>entren</i> – i molt.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><h2>Què va canviar</h2><p class=MsoNormal>Tot.</p>",
    ),
    markdown:
      "## L’escola oberta\n\nLes famílies diuen que “ara **sí**” que hi *entren* – i molt.\n\n## Què va canviar\n\nTot.",
  },
  {
    name: "bullets at two levels",
    html: page(
      `${bullet("·", "primer")}${bullet("o", "dins del primer", 2)}${bullet("§", "més endins", 3)}${bullet("·", "segon")}`,
    ),
    markdown: "- primer\n  - dins del primer\n    - més endins\n- segon",
  },
  {
    name: "numbers, letters and a text after them",
    html: page(
      `${bullet("1.", "la reunió")}${bullet("a)", "la convocatòria", 2)}${bullet("b)", "l’acta", 2)}${bullet("2.", "la visita")}<p class=MsoNormal>I prou.</p>`,
    ),
    markdown: "1. la reunió\n   1. la convocatòria\n   2. l’acta\n2. la visita\n\nI prou.",
  },
  {
    name: "a table with a header",
    html: page(
      "<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=200 valign=top><p class=MsoNormal><b>Curs<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Alumnes</b></p></td></tr><tr><td><p class=MsoNormal>2023/24<o:p></o:p></p></td><td><p class=MsoNormal>120 | 130</p></td></tr><tr><td><p class=MsoNormal>2024/25</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table><p class=MsoNormal>Font: el centre.</p>",
    ),
    markdown:
      "| **Curs** | **Alumnes** |\n| --- | --- |\n| 2023/24 | 120 \\| 130 |\n| 2024/25 |  |\n\nFont: el centre.",
  },
  {
    name: "footnotes and links",
    html: page(
      `<p class=MsoNormal>Ho diu l’informe<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> i <a href="https://example.org/a(b)">la web</a>.</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Informe de 2024, p. 12.</p></div></div>`,
    ),
    markdown: "Ho diu l’informe\\[1\\] i [la web](https://example.org/a%28b%29).\n\n\\[1\\] Informe de 2024, p. 12.",
  },
  {
    name: "what would be marks, and a line that begins like a list",
    html: page(
      "<p class=MsoNormal>2 * 3 = 6, snake_case i [això]</p><p class=MsoNormal># no és un títol</p><p class=MsoNormal>2024. Va ser un bon any.</p><p class=MsoNormal>- I què?</p>",
    ),
    markdown: "2 \\* 3 = 6, snake\\_case i \\[això\\]\n\n\\# no és un títol\n\n2024\\. Va ser un bon any.\n\n- I què?",
  },
  {
    name: "text of which the marks begin and end within spaces",
    html: page(
      "<p class=MsoNormal><b>Molt </b><b>important</b><b>:</b> <span style='font-weight:bold'>llegiu</span><i> això </i>avui.</p>",
    ),
    markdown: "**Molt important: llegiu** *això* avui.",
  },
];
