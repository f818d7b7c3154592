"use client";

import { useRef, useState } from "react";
import type { GeoPoint, MapView } from "@/components/map/map-view";
import { FormField } from "@/components/ui/field";
import type { Option } from "@/lib/forms/field-model";
import { readNumber } from "@/lib/forms/typed-number";
import { sourceLocale } from "@/lib/i18n/locales";
import type { ControlProps } from "./control";
import { chosenCity } from "./form-city";
import { textAt, useForm } from "./form-context";
import { PointMap } from "./point-map";
import { SearchBox } from "./search-box";
import { useFormText } from "./use-form-text";
import { useLeaveSearch } from "./use-leave-search";
import { useLive } from "./use-live";
import { askSearch, useAnswer, useSearch } from "./use-search";

type Axis = "lat" | "lon";
type Texts = Record<Axis, string>;
type Found = { id: string; label: string; lang?: string; zoom: number } & GeoPoint;

const bounds = { lat: 85, lon: 180 };
const firstZoom = 14;

/** Degrees as the server reads them; both decimal signs are understood in every language. */
function degrees(text: string): number {
  const read = readNumber(text, sourceLocale, { isDegree: true });
  return read && "value" in read ? read.value : Number.NaN;
}

/** The point that two texts describe, or null if they are not valid coordinates. */
function readPlace({ lat, lon }: Texts): GeoPoint | null {
  const place = { lat: degrees(lat), lon: degrees(lon) };
  const isPlace = Math.abs(place.lat) <= bounds.lat && Math.abs(place.lon) <= bounds.lon;
  return isPlace ? place : null;
}

/** Reads "41.3874, 2.1686", the form in which other maps copy a position. */
function readPair(text: string): Texts | null {
  const [, lat, lon] = /^\s*(-?\d{1,2}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)\s*$/.exec(text) ?? [];
  return lat && lon ? { lat, lon } : null;
}

/**
 * A point: found among the places of the directory, set on a map, or typed as two numbers. Without JavaScript only the
 * last works.
 */
export function CoordinatesControl({ field, name, at, values }: ControlProps) {
  const { errors } = useForm();
  const t = useFormText();
  const isLive = useLive();
  const box = useRef<HTMLFieldSetElement>(null);
  const [texts, setTexts] = useState<Texts>({ lat: textAt(values, `${at}.lat`), lon: textAt(values, `${at}.lon`) });
  const point = readPlace(texts);
  const [view, setView] = useState<MapView | null>(point && { ...point, zoom: firstZoom });

  const change = (next: Texts) => {
    setTexts(next);
    box.current?.closest("form")?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const goTo = (place: GeoPoint, zoom: number) => {
    change({ lat: String(place.lat), lon: String(place.lon) });
    setView({ ...place, zoom });
  };
  const write = (axis: Axis, text: string) => {
    const next = readPair(text) ?? { ...texts, [axis]: text };
    change(next);
    const place = readPlace(next);
    if (place) setView({ ...place, zoom: view?.zoom ?? firstZoom });
  };
  return (
    <fieldset ref={box} id={name} tabIndex={-1} className="max-w-measure outline-none">
      <legend className="font-semibold">
        {field.label} {!field.required && <span className="font-normal text-quiet">{t("optional")}</span>}
      </legend>
      {field.hint && <p className="text-note text-quiet">{field.hint}</p>}
      {errors[name] && <p className="font-semibold text-thread">{errors[name]}</p>}
      {isLive && <PlaceSearch name={name} onChoose={({ lat, lon, zoom }) => goTo({ lat, lon }, zoom)} />}
      {isLive && (
        <PointMap
          id={`${name}-map`}
          point={point}
          view={view}
          near={() => chosenCity(box.current)}
          onView={setView}
          onPoint={({ lat, lon }) => change({ lat: String(lat), lon: String(lon) })}
        />
      )}
      <div className="mt-3 grid grid-cols-2 gap-4">
        <AxisField name={name} axis="lat" label={t("latitude")} text={texts.lat} onText={write} />
        <AxisField name={name} axis="lon" label={t("longitude")} text={texts.lon} onText={write} />
      </div>
      {isLive && <Whereabouts name={name} point={point} onClear={() => change({ lat: "", lon: "" })} />}
    </fieldset>
  );
}

type AxisProps = { name: string; axis: Axis; label: string; text: string; onText: (axis: Axis, text: string) => void };

/** Not `type="number"`: browsers discard input that they cannot parse, such as a pasted pair of numbers. */
function AxisField({ name, axis, label, text, onText }: AxisProps) {
  const { errors } = useForm();
  const id = `${name}.${axis}`;
  const error = errors[id];
  return (
    <FormField id={id} label={label} {...(error ? { error } : {})}>
      <input
        type="text"
        id={id}
        name={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => onText(axis, event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className="control"
      />
    </FormField>
  );
}

function PlaceSearch({ name, onChoose }: { name: string; onChoose: (found: Found) => void }) {
  const { placesAddress, locale, finds } = useForm();
  const t = useFormText();
  const [text, setText] = useState(finds[name] ?? "");
  const more: [string, string][] = [["locale", locale]];
  const found = useSearch<Found>(placesAddress, more, text);
  const options =
    found?.found.map(({ id, label, lang }): Option => ({ value: id, label, ...(lang ? { lang } : {}) })) ?? null;
  const choose = ({ value }: Option) => {
    const place = found?.found.find(({ id }) => id === value);
    if (place) onChoose(place);
  };
  const { problem, taken, onLeave, forget } = useLeaveSearch({
    text,
    ask: async (words) => {
      const places = await askSearch<Found>(placesAddress, more, words);
      return places?.map((place) => ({ ...place, isOwn: false })) ?? null;
    },
    onOnly: (only) => {
      onChoose(only);
      setText("");
    },
  });
  return (
    <SearchBox
      id={`${name}-search`}
      name={`find.${name}`}
      label={t("map.search")}
      text={text}
      isLive
      found={options}
      total={found?.total ?? 0}
      onText={(next) => {
        setText(next);
        forget();
      }}
      onChoose={choose}
      onLeave={onLeave}
      problem={problem}
      taken={taken}
    />
  );
}

type WhereProps = { name: string; point: GeoPoint | null; onClear: () => void };

/** The position in words, for people who do not see the map, and as a check for those who do. */
function Whereabouts({ name, point, onClear }: WhereProps) {
  const { whereaboutsAddress, locale } = useForm();
  const t = useFormText();
  const query = point && new URLSearchParams({ lat: String(point.lat), lon: String(point.lon), locale });
  const description = useAnswer(query && `${whereaboutsAddress}?${query}`, (body) => (body as { words: string }).words);
  return (
    <div className="mt-2 flex min-h-9 flex-wrap items-baseline gap-x-5">
      <output htmlFor={`${name}.lat ${name}.lon`} className="text-note">
        {description ?? ""}
      </output>
      {point && (
        <button type="button" onClick={onClear} className="target quiet-link text-note underline">
          {t("map.clear")}
        </button>
      )}
    </div>
  );
}
