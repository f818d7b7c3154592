"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const pause = 2_000;

/** Shows the page anew every other second while something is being worked on. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), pause);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
