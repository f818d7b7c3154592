"use client";

import { useEffect } from "react";
import { bringUpToDate } from "./bring-up-to-date";

const pause = 2_000;

/** The page as it is now; null when the site does not answer at the moment. */
async function lookAgain(): Promise<Document | null> {
  const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

/** The person is at a field, or has changed one. */
const isTyping = () =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("main input, main textarea")].some(
    (field) => field === document.activeElement || field.value !== field.defaultValue,
  );

/**
 * Keeps the part of the page with this id up to date while something is being worked on. When the work is done, the page
 * is loaded anew, unless somebody would lose what they typed.
 */
export function LookAgain({ part }: { part: string }) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const page = await lookAgain();
      const [shown, newer] = [document.getElementById(part), page?.getElementById(part)];
      // Nothing is worked on any more.
      if (page && !newer?.dataset.busy && !isTyping()) return location.reload();
      if (shown && newer) bringUpToDate(shown, newer);
      timer = setTimeout(look, pause);
    };
    timer = setTimeout(look, pause);
    return () => clearTimeout(timer);
  }, [part]);
  return null;
}
