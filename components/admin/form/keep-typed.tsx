"use client";

import { useEffect, useState } from "react";
import { Callout } from "@/components/ui/callout";
import {
  type FoundForm,
  findForms,
  forget,
  type KeptField,
  keepForm,
  missingFields,
  nameOfForm,
  plainForms,
  putBack,
} from "./kept-fields";

type Words = { found: string; restore: string; discard: string; newer: string; close: string };

const delay = 500;

/** Stores what is typed into any plain form of the page: soon after the last key, when it is sent, when one leaves. */
function useKeeping(): void {
  useEffect(() => {
    const waiting = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>();
    const formOf = ({ target }: Event) => {
      const form = target instanceof Element ? target.closest("form") : null;
      return form && plainForms().includes(form) ? form : null;
    };
    const keep = (form: HTMLFormElement, isSent: boolean) => {
      clearTimeout(waiting.get(form));
      waiting.delete(form);
      void keepForm(form, isSent);
    };
    const onInput = (event: Event) => {
      const form = formOf(event);
      if (!form) return;
      clearTimeout(waiting.get(form));
      waiting.set(
        form,
        setTimeout(() => keep(form, false), delay),
      );
    };
    const onSubmit = (event: Event) => {
      const form = formOf(event);
      if (form) keep(form, true);
    };
    const onLeave = () => {
      for (const form of waiting.keys()) keep(form, false);
    };
    // Something may have been typed before this script was ready.
    for (const form of plainForms()) keep(form, false);
    document.addEventListener("input", onInput);
    document.addEventListener("submit", onSubmit);
    addEventListener("pagehide", onLeave);
    return () => {
      document.removeEventListener("input", onInput);
      document.removeEventListener("submit", onSubmit);
      removeEventListener("pagehide", onLeave);
    };
  }, []);
}

type Found = { form: HTMLFormElement; kept: FoundForm };

async function findHere(): Promise<Found[]> {
  const kept = await findForms();
  return plainForms().flatMap((form) => {
    const found = kept.get(nameOfForm(form));
    return found && missingFields(form, found).length > 0 ? [{ form, kept: found }] : [];
  });
}

/** Texts whose fields hold something newer: shown to be copied, never put over it. */
function NewerFields({ fields, words }: { fields: readonly KeptField[]; words: Words }) {
  return (
    <>
      <p className="mt-2">{words.newer}</p>
      {fields.map(({ name, place, text }) => (
        <p key={`${name}.${place}`} className="mt-2 max-w-measure whitespace-pre-wrap break-words font-read">
          {text}
        </p>
      ))}
    </>
  );
}

/** Keeps what is typed into the plain forms of an admin page, and offers what an earlier visit left. */
export function KeepTyped({ words }: { words: Words }) {
  useKeeping();
  const [found, setFound] = useState<Found[]>([]);
  const [newer, setNewer] = useState<KeptField[]>([]);
  useEffect(() => {
    let isGone = false;
    findHere().then(
      (all) => isGone || setFound(all),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, []);
  const close = () => {
    for (const { kept } of found) forget(kept.storageKey);
    setFound([]);
  };
  const restore = () => {
    setNewer(found.flatMap(({ form, kept }) => putBack(form, kept)));
    found[0]?.form.scrollIntoView({ block: "nearest" });
    close();
  };
  if (found.length === 0 && newer.length === 0) return null;
  return (
    <div className="mb-6">
      <Callout tone="strong">
        {found.length > 0 && (
          <>
            <p>{words.found}</p>
            <p className="mt-2 flex flex-wrap gap-3">
              <button type="button" onClick={restore} className="button">
                {words.restore}
              </button>
              <button type="button" onClick={close} className="button button-second">
                {words.discard}
              </button>
            </p>
          </>
        )}
        {newer.length > 0 && (
          <>
            <NewerFields fields={newer} words={words} />
            <p className="mt-2">
              <button type="button" onClick={() => setNewer([])} className="button button-second">
                {words.close}
              </button>
            </p>
          </>
        )}
      </Callout>
    </div>
  );
}
