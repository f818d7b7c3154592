import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlaceMap } from "@/components/map/place-map";
import { showcasePlaces } from "@/components/showcase/places";

test.each(["wide", "phone"])("on a %s page a group leads to a closer view with each of its places", (screen) => {
  const page = renderToStaticMarkup(
    <PlaceMap id="map" title="Map" description="Places" places={showcasePlaces} locale="en" />,
  );
  const [link, target = ""] = page.match(new RegExp(`<a href="#(map-${screen}-group-[^"]+)"`)) ?? [];
  expect(link).toBeDefined();
  expect(target).not.toContain(" ");
  const closer = page.slice(page.indexOf(`<div id="${target}"`));
  const places = closer.slice(0, closer.indexOf("</svg>")).match(/<a href="#Escola-[A-F]"/g);
  expect(new Set(places).size).toBe(6);
});
