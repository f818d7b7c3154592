import type { LanguageRules, Rule } from "./types";

/** Vague words for people. */
const people: Rule[] = [
  {
    pattern: /\bwh(o|om|at|ich)ever\b/i,
    instead: "name the person: anyone who, the person who",
    example: "Whoever asks",
  },
  {
    pattern: /\b(no|any|every)body\b/i,
    instead: "no one, anyone, everyone; better name the actor",
    example: "seen by nobody",
  },
  { pattern: /\bsomebody\b/i, instead: "name the actor: a reader, a coordinator, we", example: "Somebody has a look" },
  { pattern: /\bthose (who|you|that|whom)\b/i, instead: "the people who", example: "those who look after the page" },
  { pattern: /\bwhom\b/i, instead: "who", example: "They know whom to ask." },
  { pattern: /(?<!\bno )\bone can\b/i, instead: "you can, people can, we can", example: "where one can check it" },
];

/** One word for each concept. */
const terms: Rule[] = [
  { pattern: /\be-mails?\b/i, instead: "email", example: "Your e-mail address" },
  { pattern: /\bmailbox(es)?\b/i, instead: "inbox", example: "Look in your mailbox" },
  { pattern: /\b(unwanted|junk) mail\b/i, instead: "spam, spam folder", example: "Look among unwanted mail too." },
  { pattern: /\bpress(es|ed)?\b/i, instead: "select", example: "Press the link in it" },
  {
    pattern: /\bclick(s|ed)?\b/i,
    instead: "select",
    except: ["pages:evidence.not.text"], // There it is a count of clicks.
    example: "Click the link in it",
  },
  { pattern: /\btick(s|ed)?\b/i, instead: "select", example: "Tick the box first" },
  { pattern: /\btelephones?\b/i, instead: "phone", example: "by telephone" },
  { pattern: /\bstart page\b/i, instead: "home page", example: "to the start page" },
  { pattern: /\bsource language\b/i, instead: "original language", example: "Source language" },
  { pattern: /\bdrawer\b/i, instead: "folder", example: "Look in another drawer" },
  { pattern: /\bdemo records?\b/i, instead: "example page", example: "This is a demo record" },
  { pattern: /\bnetwork address(es)?\b/i, instead: "IP address", example: "No network addresses" },
  { pattern: /\b(from|of) your network\b/i, instead: "your internet connection", example: "come from your network" },
  { pattern: /^State$/, instead: "Status", example: "State" },
  {
    pattern: /^Reference$/,
    instead: "Reference number",
    except: ["kinds:field.reference"], // There it is a book or an article.
    example: "Reference",
  },
];

/** Calques from other languages. */
const calques: Rule[] = [
  { pattern: /\bhangs? together\b/i, instead: "Related pages", example: "How it hangs together" },
  { pattern: /\bone more (press|click)\b/i, instead: "Confirm …, One last step", example: "One more press" },
  { pattern: /\buntil now\b/i, instead: "current", example: "Password until now" },
  { pattern: /\b(time|week) is over\b/i, instead: "has expired", example: "its time is over" },
  {
    pattern: /\b(stands?|stood) (in|on|at|for|here|there|beside|behind|under)\b/i,
    instead: "is in, is shown in",
    example: "They stand in the email.",
  },
  { pattern: /\blook whether\b/i, instead: "check whether", example: "Please look whether it is true." },
  { pattern: /\b(is|are|was|were) written to\b/i, instead: "we email …", example: "nobody is written to" },
  {
    pattern: /\b(lay|lies|lie) (open|ready)\b/i,
    instead: "was open, is saved",
    example: "This form lay open too long.",
  },
  { pattern: /\bhand(s|ed|ing)? (it )?in\b/i, instead: "submit", example: "Hand it in" },
  { pattern: /\bput(s|ting)? (it )?right\b/i, instead: "correct", example: "It has been put right." },
  { pattern: /\bthr(ow|ows|own|ew) (it )?away\b/i, instead: "delete, discard", example: "Throw away" },
  { pattern: /\bmeanwhile\b/i, instead: "since then", example: "It was changed meanwhile." },
  {
    pattern: /\b(take|takes|taken|took) .{0,12}\bback\b/i,
    instead: "cancel, withdraw, undo, delete",
    example: "Take the link back",
  },
  {
    pattern: /\bwhat (came|comes|became|becomes) of\b/i,
    instead: "what changed, what we did",
    example: "What came of it?",
  },
  { pattern: /\bhow it (goes on|stands)\b/i, instead: "Check the status", example: "See how it goes on" },
  { pattern: /\bgo(es)? on\b/i, instead: "continue", example: "Save and go on later" },
  { pattern: /\bonce more\b/i, instead: "again", example: "Read it once more" },
  { pattern: /\b(reach|reached|reaches) (nobody|no one)\b/i, instead: "not delivered", example: "It reached nobody." },
  { pattern: /\bany more\b/i, instead: "no longer", example: "This link opens nothing any more" },
  { pattern: /\ba quarter of an hour\b/i, instead: "15 minutes", example: "It takes a quarter of an hour." },
  { pattern: /\bit is (no )?spam\b/i, instead: "Mark as spam, Mark as not spam", example: "It is no spam" },
  { pattern: /\b(you )?need(s)? (not|no|do nothing)\b/i, instead: "do not need to", example: "You need no account." },
  { pattern: /\bhave a look\b/i, instead: "check", example: "Have a look before it goes out" },
  {
    pattern: /\b(the )?mail server (took|asked for patience)\b/i,
    instead: "accepted, delayed",
    example: "The mail server took it",
  },
  { pattern: /\bsees to it\b/i, instead: "deals with it", example: "The coordinator sees to it." },
  { pattern: /\b(as|so) far as it is known\b/i, instead: "where we know it", example: "as far as it is known" },
  { pattern: /\bwaits for\b/i, instead: "is waiting for", example: "waits for an answer" },
  {
    pattern: /\bwas it not you|it was not you\b/i,
    instead: "If this was not you, ignore this email",
    example: "It was not you?",
  },
  { pattern: /\bwhat now\b/i, instead: "Actions", example: "What now?" },
];

/** Punctuation. */
const signs: Rule[] = [
  { pattern: /['"]/, instead: "’ “ ”", example: "It's" },
  { pattern: /\.\.\./, instead: "…", example: "Sending..." },
  { pattern: /\s…/, instead: "no space before an ellipsis", example: "Sending …" },
  { pattern: /[\d}]\s%/, instead: "no space before %", example: "{percent} %" },
  { pattern: /!/, instead: "no exclamation mark", example: "Thank you!" },
];

/** Texts for people outside the admin, where a record is called a page or a result. */
const publicTexts =
  /^(ask|collection|compare|follow|letters|lists|meetings|meta|pages|places|practices|records|schools):|^proposals:(invite|propose|field|review|later|status|confirm|report|approval|mail)\./;
/** Keys of buttons, by convention; `work:action` holds sentences of the history. */
export const buttons =
  /(?<!^work:action)\.(button|submit|send|apply|submitProposal|handInAgain|withdraw)$|^inbox:action\.(reopen|close|spam|notSpam|answered)$/;
const errors = /^(errors|validation):|(^|[.:])errors?\./;

/** Rules for the type of text that a key announces. */
const kinds: Rule[] = [
  {
    keys: publicTexts,
    pattern: /\brecords\b|\b(the|a|this|each|every|demo|any) record\b/i,
    instead: "page, result",
    example: "Each record",
  },
  {
    keys: buttons,
    pattern: /^(It|I|The|This|That|An?|Yes|No|What|Here|My|Your|Nothing|With)\b/,
    instead: "a button says what it does",
    example: "It is spam",
  },
  { keys: buttons, pattern: /[.!?]$/, instead: "a button has no full stop", example: "I have my answer." },
  {
    keys: buttons,
    pattern: /^(Show|Look|See|Do it|Give|Take|Come in|Go on|OK|Yes)$/,
    instead: "a button says what it does",
    example: "Look",
  },
  {
    keys: errors,
    pattern: /^(This|It|That) (is|was) (needed|required|missing|necessary)\b/i,
    instead: "Enter …, Select …",
    example: "This is needed.",
  },
  {
    keys: errors,
    pattern: /^(Write|Say|Give|Fill|Tell|Type|Choose|Pick)\b/,
    instead: "Enter …, Select …",
    example: "Write your question.",
  },
  {
    keys: errors,
    pattern: /\bplease\b/i,
    instead: "say the cure without please",
    example: "Please look at this again",
  },
  {
    keys: errors,
    pattern: /^(Invalid|Wrong|Bad|Not valid)\b/i,
    instead: "name the field and the cure",
    example: "Invalid address",
  },
  { keys: /\.title$|Title$/, pattern: /[^.]\.$/, instead: "a heading has no full stop", example: "It is sent." },
];

export const rules: LanguageRules = { forbidden: [...people, ...terms, ...calques, ...signs, ...kinds] };

/** The verbs with which buttons begin. */
export const buttonVerbs =
  "Accept Add Allow Apply Approve Archive Ask Browse Cancel Change Check Choose Close Compare Confirm Continue Copy Create Decline Delete Discard Download Email Erase Export Forward Import Mark Merge Open Pass Preview Print Publish Read Release Remove Reopen Restore Save Search Select Send Show Sign Submit Translate Turn Undo Upload View Withdraw".split(
    " ",
  );
