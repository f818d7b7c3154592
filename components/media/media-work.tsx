"use client";

import { createContext, type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "@/components/ui/error-summary";

type Answer = { to?: string; errors?: { path: (string | number)[]; text: string }[] };
type Problem = { href: string; text: string };

/** Called after a medium was changed, with the address that a browser without JavaScript would open. */
export const MediaDone = createContext<((to: string) => void) | null>(null);

type Props = {
  /** The page for browsers without JavaScript. */
  href: string;
  /** The media, rendered by the server. */
  list: ReactNode;
  /** The forms that add media. */
  children: ReactNode;
};

const listId = "media-list";

/** The rendered list of this page. A refresh through React would discard what is typed above. */
async function readList(): Promise<string | null> {
  const response = await fetch(location.pathname + location.search, { headers: { accept: "text/html" } });
  if (!response.ok) return null;
  return new DOMParser().parseFromString(await response.text(), "text/html").getElementById(listId)?.innerHTML ?? null;
}

const textsOf = (form: HTMLFormElement, submitter: HTMLElement | null) =>
  new URLSearchParams(
    [...new FormData(form, submitter)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

/** A link to the field of this name. */
function placeOf(form: HTMLFormElement, { path }: { path: (string | number)[] }): string {
  const field = form.elements.namedItem(path.join("."));
  return field instanceof HTMLElement && field.id ? `#${field.id}` : "#media";
}

/**
 * The media of a record below its form. Each is saved by itself, so that text being written above is kept.
 * Without JavaScript a link leads to the media page.
 */
export function MediaWork({ href, list, children }: Props) {
  const { t } = useTranslation(["media", "admin"]);
  const [isLive, setLive] = useState(false);
  const [markup, setMarkup] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const [problems, setProblems] = useState<Problem[]>([]);
  const status = useRef<HTMLParagraphElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);

  const finish = (to: string) => {
    const outcome = new URL(to, location.href).searchParams.get("done") ?? "saved";
    setProblems([]);
    setAnnouncement(t(`done.${outcome}` as "done.saved"));
    // The pressed button may no longer exist.
    status.current?.focus();
    void readList().then((text) => text !== null && setMarkup(text));
  };
  const send = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
    setAnnouncement("");
    try {
      const headers = { accept: "application/json" };
      const response = await fetch(form.action, { method: "POST", headers, body: textsOf(form, submitter) });
      const { to, errors = [] } = (await response.json()) as Answer;
      if (response.ok && to) return finish(to);
      setProblems(errors.map((error) => ({ href: placeOf(form, error), text: error.text })));
      if (errors.length === 0) setProblems([{ href: "#media", text: t("error.network") }]);
    } catch {
      setProblems([{ href: "#media", text: t("error.network") }]);
    }
  };
  const onSubmit = (event: FormEvent<HTMLDivElement>) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    void send(form, (event.nativeEvent as SubmitEvent).submitter);
  };
  return (
    <MediaDone value={finish}>
      {!isLive && (
        <p>
          <a href={href} className="target">
            {t("title")}
          </a>
        </p>
      )}
      <div onSubmit={onSubmit} hidden={!isLive} className="space-y-5">
        <p ref={status} role="status" tabIndex={-1} className="font-semibold outline-none">
          {announcement}
        </p>
        <ErrorSummary ref={summary} title={t("admin:edit.errors")} errors={problems} />
        {markup === null ? (
          <div id={listId}>{list}</div>
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: markup that the server rendered for this very page
          <div id={listId} dangerouslySetInnerHTML={{ __html: markup }} />
        )}
        {children}
      </div>
    </MediaDone>
  );
}
