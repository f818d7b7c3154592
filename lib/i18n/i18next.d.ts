import type en from "@/locales/en";

// English is the source of interface strings: a key that it lacks does not compile.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof en;
  }
}
