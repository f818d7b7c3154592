import { z } from "zod";
import {
  collectorAddress,
  databaseAddress,
  databaseAddresses,
  fallbackChains,
  headerList,
  isDatabaseAddress,
  isOrigin,
  languagePairs,
  logLevel,
  mailbox,
  networks,
  onOrOff,
  providers,
  ratio,
  storageAddress,
  webAddresses,
  wholeNumber,
} from "./formats";

/** All variables with descriptions, from which `.env.example` and `docs/configuration.md` are generated. */
export const variables = {
  DATABASE_URL: databaseAddress.describe(
    "PostgreSQL 15 or newer with ICU. Without it npm start runs an embedded server.",
  ),
  DATABASE_POOL: wholeNumber(1, 200, 10).describe(
    "Connections to the database that one process may hold; a third of them are for saving.",
  ),
  DATABASE_DIRECT_URL: databaseAddress
    .optional()
    .describe(
      "The same database without a pooler, where DATABASE_URL names one in transaction mode: for LISTEN and for the locks of jobs.",
    ),
  DATABASE_READ_URL: databaseAddresses.describe(
    "Replicas of the database, from which public pages are read: one address each, separated by spaces (docs/operating/several.md).",
  ),
  DATABASE_OWNER_URL: z
    .string()
    .refine(isDatabaseAddress, "an address such as postgresql://owner:password@host:5432/name")
    .optional()
    .describe(
      "The same database as the owner of its tables, for migrations. With it DATABASE_URL may name a role that can only read and write rows (docs/running.md).",
    ),
  SAVE_WAIT_SECONDS: wholeNumber(1, 300, 30).describe(
    "How long a save waits for its turn when many save at once, before it is asked to try again later.",
  ),
  PORT: wholeNumber(1, 65535, 3000).describe(
    "Where the site listens. If it is taken the start ends with a message; without it the next free port is used.",
  ),
  SITE_URL: z
    .string()
    .refine(isOrigin, "an origin such as https://xarxa.example, without a path")
    .optional()
    .describe("The origin of the site, in every absolute link. The Host header is never used for it."),
  DRAIN_SECONDS: wholeNumber(0, 300, 5).describe("So long a site answers after SIGTERM, with 503 at /api/health."),
  TRUSTED_PROXIES: networks.describe(
    "Addresses or networks of the proxies whose forwarding headers are trusted, separated by commas.",
  ),
  PAGE_CACHE_MB: wholeNumber(1, 65536, 256).describe("Memory for cached pages, in megabytes."),
  CACHE_PURGE_URL: webAddresses.describe(
    "Caches before the sites that keep pages by tag (Varnish, a CDN): the worker sends each PURGE with a header Surrogate-Key. Addresses separated by spaces (docs/operating/several.md).",
  ),
  HEAP_MB: wholeNumber(128, 65536, 768).describe(
    "Memory for the objects of one process (site, worker), in megabytes. Cached pages and pictures in work come on top.",
  ),
  IMPORTS_MAKE_WAY: onOrOff.default("1").describe("1 makes imports rest while others need the processors, 0 does not."),
  DEMO: onOrOff
    .optional()
    .describe(
      "1 fills an empty database with the demo and prints links to sign in, 0 does neither. Without it only the embedded server gets the demo.",
    ),
  SMTP_URL: z
    .string()
    .refine((text) => /^smtps?:\/\/./.test(text) && URL.canParse(text), "an address such as smtps://user:password@host")
    .optional()
    .describe(
      "The mail server, such as smtps://user:password@host. Without it email is kept, and administrators read it on the site.",
    ),
  MAIL_FROM: mailbox.optional().describe("The sender of the site's email."),
  MAIL_RETURN: mailbox
    .regex(/^[^+]{1,20}@/, "an address with at most 20 signs before the @, and no +")
    .optional()
    .describe(
      "The mailbox for returned mail and copies of answers. It must accept name+anything@… Without it returned mail goes to the sender's address, unread.",
    ),
  IMAP_URL: z
    .string()
    .refine((text) => /^imaps?:\/\/./.test(text) && URL.canParse(text), "an address such as imaps://user:password@host")
    .optional()
    .describe("Where that mailbox is read, such as imaps://user:password@host."),
  MAIL_WEBHOOK_SECRET: z
    .string()
    .min(24, "at least 24 characters")
    .optional()
    .describe(
      "The secret that a mail provider sends with POST /api/mail/events. Without it that address refuses everything.",
    ),
  CONTACT_EMAIL: mailbox
    .optional()
    .describe("The operator's email address, shown on the pages about privacy and accessibility."),
  MESSAGE_REMIND_DAYS: wholeNumber(1, 365, 7).describe(
    "Days until the recipients of an unanswered question are reminded.",
  ),
  MESSAGE_HAND_OVER_DAYS: wholeNumber(1, 365, 14).describe(
    "Days until the coordinator takes over an unanswered question.",
  ),
  MESSAGE_CLOSE_DAYS: wholeNumber(1, 730, 60).describe("Days until an unanswered question is closed."),
  MESSAGE_KEEP_DAYS: wholeNumber(1, 730, 30).describe(
    "Days after closing until the text and the sender of a question are erased.",
  ),
  AUTH_SECRET: z
    .string()
    .min(32, "at least 32 characters")
    .optional()
    .describe("Protects sign-ins. Without it a random one is made once and kept in the database."),
  OIDC_PROVIDERS: providers.describe("Cities whose staff sign in with accounts of their own (lib/auth/README.md)."),
  LANGUAGE_FALLBACKS: fallbackChains.describe(
    "The languages in which a text is shown that is not translated yet: for each language of a page those to try in order, then the original.",
  ),
  MEDIA_FOLDER: z
    .string()
    .default(".data/media")
    .describe("Where uploaded pictures and documents are kept. A relative path begins at the working directory."),
  MEDIA_URL: storageAddress
    .optional()
    .describe(
      "Object storage (S3) for uploaded pictures and documents instead of a folder: s3://KEY:SECRET@host/bucket/prefix?region=eu-west-1. Needed where sites run on several machines (docs/operating/several.md).",
    ),
  MEDIA_QUOTA_MB: wholeNumber(1, 1_048_576, 2_048).describe(
    "Storage for the pictures and documents of one city, all sizes of a picture together, in megabytes.",
  ),
  OPEN_DATA_FOLDER: z
    .string()
    .default(".data/open-data")
    .describe("Where the files of open data are made. Site and worker share it; it needs no backup."),
  EXPORT_FOLDER: z
    .string()
    .default(".data/exports")
    .describe(
      "Where the archives of cities are kept that somebody asked for in the admin, for seven days. They hold email addresses. Site and worker share it; it needs no backup.",
    ),
  TRANSLATION_URL: z
    .string()
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), "an address such as https://translate.example")
    .optional()
    .describe(
      "A server with LibreTranslate's API. What it writes is a draft and is labelled. Without it there are no machine drafts.",
    ),
  TRANSLATION_KEY: z
    .string()
    .min(1)
    .max(500, "at most 500 characters")
    .optional()
    .describe("The key of that server, if it wants one."),
  METRICS_TOKEN: z
    .string()
    .min(24, "at least 24 characters")
    .optional()
    .describe("With this token as a bearer, GET /api/metrics answers numbers for Prometheus."),
  METRICS_NETWORKS: networks.describe(
    "Addresses or networks that may read /api/metrics without the token, separated by commas. With neither, nobody may.",
  ),
  METRICS_PORT: wholeNumber(0, 65535, 0).describe(
    "Where a worker answers /api/metrics and /api/health; 0 means that it does not listen.",
  ),
  BACKUP_KEY: z
    .string()
    .min(24, "at least 24 characters")
    .optional()
    .describe(
      "Encrypts backups. Keep it elsewhere too: without it they cannot be read. Without a key backups are plain files.",
    ),
  BACKUP_FOLDER: z.string().default(".data/backups").describe("Where npm run backup writes to."),
  BACKUP_URL: storageAddress
    .optional()
    .describe("Object storage (S3) that npm run backup writes to instead of a folder, with an address as MEDIA_URL."),
  APERTIUM_URL: z
    .string()
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), "an address such as http://127.0.0.1:2737")
    .optional()
    .describe(
      "A server with Apertium's API (Debian's apertium-apy) that a city can run itself. It writes drafts like TRANSLATION_URL and comes first for its pairs. It has no Czech and no Swedish, and listens to everybody: put it behind a firewall.",
    ),
  APERTIUM_PAIRS: languagePairs.describe(
    "The pairs of languages that Apertium translates, from-to, separated by spaces. Tried on texts about schools: es-ca, pt-ca, ca-es and pt-es need a look by a person; en-ca and en-es are hard to use.",
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: collectorAddress
    .optional()
    .describe("A collector of OpenTelemetry, to which traces are sent by OTLP over HTTP. Without it none are made."),
  OTEL_EXPORTER_OTLP_HEADERS: headerList.describe(
    "Headers for that collector, such as authorization=Bearer%20secret, separated by commas.",
  ),
  OTEL_SERVICE_NAME: z.string().min(1).default("xarxa").describe("The name of this site in traces."),
  OTEL_TRACES_SAMPLER_ARG: ratio.describe("The share of requests and jobs that are traced, from 0 to 1."),
  LOG_LEVEL: logLevel
    .default("info")
    .describe("One JSON line per event, without personal data, from this level up: debug, info, warn, error."),
};
