import { readCluster } from "@/lib/records/public/pages/cluster";
import { recordPage } from "../../record-page";

export const GET = recordPage("cluster", readCluster);
