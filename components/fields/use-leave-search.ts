"use client";

import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Match, onlyMatch } from "@/lib/forms/only-match";

type Search<M> = {
  text: string;
  ask: (words: string) => Promise<M[] | null>;
  onOnly: (match: M) => void;
};

/**
 * What happens to words that are left in a search without a choice: the only match is taken, otherwise the field says
 * what to do. The words stay until somebody decides, and the server treats them alike when the form is sent.
 */
export function useLeaveSearch<M extends Match>({ text, ask, onOnly }: Search<M>) {
  const { t } = useTranslation("admin");
  const [problem, setProblem] = useState("");
  const [taken, setTaken] = useState("");
  const latest = useRef(text);
  latest.current = text;
  const onLeave = async () => {
    const words = text.trim();
    if (words === "") return setProblem("");
    const found = await ask(words);
    // Somebody went on typing or has chosen in the meantime.
    if (latest.current.trim() !== words) return;
    const only = onlyMatch(found ?? [], words);
    if (only) {
      setProblem("");
      setTaken(t("form.taken", { what: only.label }));
      return onOnly(only);
    }
    if (!found) return setProblem(t("error.notAsked", { words }));
    setProblem(t(found.length === 0 ? "error.notFound" : "error.choose", { words }));
  };
  return {
    problem,
    taken,
    onLeave: () => void onLeave(),
    /** Call it whenever the words change. */
    forget: () => {
      setProblem("");
      setTaken("");
    },
  };
}
