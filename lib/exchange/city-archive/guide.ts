/** The README of an archive, for whoever opens it years later. */
export const archiveGuide = `# A city's archive from Xarxa

Everything that Xarxa has of one city, as plain files.

- \`manifest.json\`: what is in here, with the size and SHA-256 sum of each file, and what was left out.
- \`records.csv\`: every record, for a spreadsheet.
- \`message-figures.csv\`: how many questions were asked and answered, by month. The questions themselves stay where they are.
- \`tables/*.jsonl\`: one JSON object per line and row. \`Record\` has what all records share; \`Practice\`, \`School\` … the values
  of each kind; \`…Translation\` the texts in each language; the other tables the parts of records (members, sessions, figures,
  pictures …); \`Term\` and \`TermLabel\` the lists of terms; \`History\` every earlier change. Columns that end with "Id" name the
  \`id\` of another row. Dates may be imprecise: EDTF (ISO 8601-2).
- \`media/<key>/<name>\`: pictures in each size, and documents. \`MediaFile\` says to which picture a key belongs.

Accounts are not included: who wrote something is empty. Rows that name another city's record are left out or emptied, as
\`leftOut\` in the manifest says. \`tables/PersonAddress.jsonl\` has the email addresses of the city's own people: keep the archive as you keep those.

Check it with \`npm run exchange -- check file.zip\`, take it into another Xarxa with \`npm run exchange -- import file.zip\`.
`;
