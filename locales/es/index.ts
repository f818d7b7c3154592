import type { Namespace } from "@/lib/i18n/namespaces";
import account from "./account.json";
import admin from "./admin.json";
import afterwards from "./afterwards.json";
import archive from "./archive.json";
import ask from "./ask.json";
import collection from "./collection.json";
import common from "./common.json";
import compare from "./compare.json";
import data from "./data.json";
import dates from "./dates.json";
import errors from "./errors.json";
import exchange from "./exchange.json";
import follow from "./follow.json";
import hosting from "./hosting.json";
import inbox from "./inbox.json";
import kinds from "./kinds.json";
import letters from "./letters.json";
import lists from "./lists.json";
import mail from "./mail.json";
import media from "./media.json";
import meetings from "./meetings.json";
import meta from "./meta.json";
import offers from "./offers.json";
import operating from "./operating.json";
import pages from "./pages.json";
import papers from "./papers.json";
import places from "./places.json";
import practices from "./practices.json";
import proposals from "./proposals.json";
import records from "./records.json";
import report from "./report.json";
import review from "./review.json";
import rounds from "./rounds.json";
import schools from "./schools.json";
import translation from "./translation.json";
import validation from "./validation.json";
import visits from "./visits.json";
import work from "./work.json";

export default {
  common,
  errors,
  dates,
  records,
  kinds,
  validation,
  lists,
  follow,
  compare,
  data,
  collection,
  offers,
  practices,
  schools,
  meetings,
  hosting,
  visits,
  review,
  afterwards,
  report,
  papers,
  places,
  pages,
  meta,
  account,
  mail,
  media,
  admin,
  work,
  translation,
  rounds,
  ask,
  letters,
  inbox,
  proposals,
  operating,
  exchange,
  archive,
} satisfies Record<Namespace, object>;
