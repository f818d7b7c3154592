export { default } from "@/app/[locale]/frame/page";
