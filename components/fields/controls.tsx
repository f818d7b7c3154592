"use client";

import type { ComponentType } from "react";
import type { FieldType } from "@/lib/kinds/fields";
import type { ControlProps } from "./control";
import { CoordinatesControl } from "./coordinates-control";
import { EdtfControl } from "./edtf-control";
import { LinkControl } from "./link-control";
import { ListControl } from "./list-control";
import { NumberControl } from "./number-control";
import { ChoiceControl, FlagControl, PartLinkControl, TextControl, UrlControl } from "./plain-controls";
import { ProseControl } from "./prose-control";
import { TermControl } from "./term-control";

/** Field type → control. A type without a control does not compile. */
const controls = {
  text: TextControl,
  prose: ProseControl,
  list: ListControl,
  url: UrlControl,
  number: NumberControl,
  choice: ChoiceControl,
  term: TermControl,
  link: LinkControl,
  partLink: PartLinkControl,
  edtf: EdtfControl,
  coordinates: CoordinatesControl,
  flag: FlagControl,
} satisfies Record<FieldType, ComponentType<ControlProps>>;

export function Control(props: ControlProps) {
  const Chosen = controls[props.field.type];
  return <Chosen {...props} />;
}
