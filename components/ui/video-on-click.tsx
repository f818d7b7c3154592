"use client";

import { useState } from "react";

type VideoOnClickProps = {
  title: string;
  lang?: string;
  /** Where the video lives: the link that works without script. */
  href: string;
  /** The player's address; nothing is asked of it before the click. Absent: only the link. */
  embed?: string;
  /** "Play the video" */
  play: string;
  /** "The video comes from vimeo.com, which then learns your address." */
  notice: string;
};

export function VideoOnClick({ title, lang, href, embed, play, notice }: VideoOnClickProps) {
  const [playing, setPlaying] = useState(false);
  if (playing && embed)
    return (
      <iframe
        src={embed}
        title={title}
        lang={lang}
        allow="fullscreen; autoplay"
        className="aspect-video w-full max-w-wide"
      />
    );
  const start = (event: { preventDefault: () => void }) => {
    if (!embed) return;
    event.preventDefault();
    setPlaying(true);
  };
  return (
    <div className="max-w-measure border-y border-rule py-4">
      <p className="font-read text-lead" lang={lang}>
        {title}
      </p>
      <p className="mt-1">
        <a href={href} onClick={start} className="target font-semibold">
          <span aria-hidden="true">▸ </span>
          {play}
          <span className="sr-only">: {title}</span>
        </a>
      </p>
      <p className="text-note text-quiet">{notice}</p>
    </div>
  );
}
