import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { brand } from "@/components/knot/brand";
import { setPageStatus } from "@/lib/serving/page";
import { drawInTurn } from "./draw-in-turn";
import { pictureFonts } from "./picture-fonts";

async function draw(picture: ReactElement): Promise<ArrayBuffer> {
  const { width, height } = brand.picture;
  return new ImageResponse(picture, { width, height, fonts: await pictureFonts() }).arrayBuffer();
}

/** Draws a picture for shared links when it is its turn; 503 while too many wait. */
export async function answerPicture(picture: ReactElement): Promise<Response> {
  const drawing = drawInTurn(() => draw(picture));
  if (!drawing) {
    setPageStatus(503);
    return new Response(null, { status: 503 });
  }
  return new Response(await drawing, { headers: { "content-type": "image/png" } });
}
