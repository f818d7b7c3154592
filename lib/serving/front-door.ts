import type { IncomingMessage, ServerResponse } from "node:http";
import { locales } from "@/lib/i18n/locales";
import { errorFields, log } from "@/lib/log";
import { observeRequest } from "@/lib/metrics/observe-request";
import { parseAddress } from "./addresses";
import type { Answer } from "./answer";
import { isAway } from "./away";
import type { Handle } from "./detached";
import { answered, type Call, closedHeaders, type Door, emptyAnswer, failurePage, type Step } from "./door";
import { PageCache } from "./page-cache";
import { PageRenderer } from "./page-renderer";
import { ReloadEvents } from "./reload-events";
import { securityHeaders } from "./security-headers";
import { sendAnswer } from "./send";
import { StaticFiles } from "./static-files";
import { answerData } from "./steps/data";
import { answerReload, passToFramework, refreshStylesheets } from "./steps/development";
import { answerEmbed } from "./steps/embed";
import { chooseLanguage, trimPunctuation } from "./steps/languages";
import { answerFile, answerFormPage, answerPublicPage, answerVisitorPage, refuseInternalPages } from "./steps/pages";
import { refuseFrameworkFormats, refuseMissingFile, refuseOtherMethods, refuseUpgrade } from "./steps/refusals";
import { answerRouteHandler } from "./steps/route-handlers";
import { answerSuggestions } from "./steps/suggestions";
import { loadStylesheets } from "./styles/load-stylesheets";
import { trustProxies } from "./visitor-headers";
import { warmUp } from "./warm-up";

export type FrontDoorSettings = {
  /** Next's request handler. */
  handle: Handle;
  siteUrl: string;
  trustedProxies: readonly string[];
  pageCacheBytes: number;
  /** A cache before the sites keeps pages by tag. */
  isPurgedBefore: boolean;
  project: string;
  buildFolder: string;
  publicFolder: string;
  development: boolean;
  hearSaves: () => Promise<void>;
};

/** The address of a shared collection names up to 50 records. */
const maxTargetLength = 4_096;

/** The order is the security model: each step sees only requests that the earlier ones passed on. */
const steps: readonly Step[] = [
  refuseUpgrade,
  refuseFrameworkFormats,
  answerData,
  answerRouteHandler,
  answerReload,
  passToFramework,
  refuseOtherMethods,
  answerFile,
  refuseMissingFile,
  trimPunctuation,
  chooseLanguage,
  refuseInternalPages,
  answerVisitorPage,
  refreshStylesheets,
  answerFormPage,
  answerSuggestions,
  answerEmbed,
  answerPublicPage,
];

function openDoor(settings: FrontDoorSettings): Door {
  const { handle, development, buildFolder, publicFolder, hearSaves } = settings;
  const siteUrl = new URL(settings.siteUrl);
  const headers = securityHeaders(settings.siteUrl);
  const renderer = new PageRenderer({ handle, siteUrl, headers, development });
  return {
    handle,
    siteUrl,
    headers,
    closedHeaders: closedHeaders(headers),
    isTrusted: trustProxies(settings.trustedProxies),
    renderer,
    cache: new PageCache(renderer, settings.pageCacheBytes, !development, settings.isPurgedBefore),
    hearSaves,
    files: development ? undefined : new StaticFiles(buildFolder, publicFolder, headers),
    reload: development ? new ReloadEvents(settings.project) : undefined,
  };
}

async function runSteps(call: Call, door: Door): Promise<Answer | typeof answered> {
  for (const step of steps) {
    const outcome = await step(call, door);
    if (outcome) return outcome;
  }
  return failurePage(call, door, 404);
}

async function answerRequest(req: IncomingMessage, res: ServerResponse, door: Door): Promise<void> {
  const target = req.url ?? "/";
  if (target.length > maxTargetLength) return sendAnswer(req, res, emptyAnswer(door, 414));
  const address = parseAddress(target);
  if (!address) {
    const locale = locales.find((candidate) => target.startsWith(`/${candidate}/`));
    return sendAnswer(req, res, await failurePage({ req }, door, 400, locale));
  }
  const outcome = await runSteps({ req, res, address }, door);
  if (outcome !== answered) sendAnswer(req, res, outcome);
}

/** Answers 503 or 500 after an unexpected error, or closes a response that has already started. */
async function recover(req: IncomingMessage, res: ServerResponse, door: Door, error: unknown): Promise<void> {
  log("error", "request.failed", errorFields(error));
  if (res.headersSent || res.destroyed) return void res.destroy();
  sendAnswer(req, res, await failurePage({ req }, door, isAway(error) ? 503 : 500));
}

/** Creates the request listener. Resolves when public pages can be rendered. Call `warm` once it listens. */
export async function createFrontDoor(settings: FrontDoorSettings) {
  const door = openDoor(settings);
  if (!settings.development) await loadStylesheets(door.renderer);
  const answer = (req: IncomingMessage, res: ServerResponse): void =>
    observeRequest(req, res, door.isTrusted, () => {
      answerRequest(req, res, door)
        .catch((error) => recover(req, res, door, error))
        .catch(() => res.destroy());
    });
  return { answer, warm: () => warmUp(door.cache) };
}
