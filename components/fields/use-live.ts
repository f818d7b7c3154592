"use client";

import { useEffect, useState } from "react";

/** Whether JavaScript runs here. False in the first rendering, which must match the server's. */
export function useLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}
