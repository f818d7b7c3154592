import type { StageVisit } from "./stages/stage";

/** The three houses of Helsinki 2027: one sheet is approved, one school has agreed, one has not answered yet. */
export const helsinkiVisits: StageVisit[] = [
  {
    ...{ school: "daghemmet-tre-vantar", theme: "theme/early-years", practices: ["mjuk-start-i-ettan"] },
    ...{ state: "approved", seats: 14, languages: ["sv", "en"], stepFree: true, contact: "Mirja Sandås" },
    question: "När börjar föräldrarna prata om skolvalet?",
    whatToSee: "Morgonen i hallen, när familjerna kommer, och ett samtal med två föräldrar som vill berätta.",
    meetingPoint: "Vid grinden mot Vantgatan, klockan kvart över åtta",
    wayThere: "Spårvagn från torget, sju hållplatser. Sedan tvåhundra meter uppför.",
    safeguarding: "Inga bilder av barn, inte heller bakifrån.",
    photographs: "no",
  },
  {
    ...{ school: "lykttornets-skola", theme: "theme/school-segregation", practices: ["en-larare-tva-hus"] },
    ...{ state: "agreed", seats: 14, languages: ["sv", "en"], stepFree: true, contact: "Rolf Westergård" },
    question: "Vilka barn i kvarteret saknas här?",
    whatToSee: "Kartan i lärarrummet, där skolan har ritat varifrån ettorna kommer.",
    meetingPoint: "Under lykttornet på gården",
    wayThere: "En kvart till fots längs vattnet. Vi väntar på dem som behöver mer tid.",
    safeguarding: "Stanna hos gruppen; rasten är barnens.",
    photographs: "ask",
    remark: "Ni är välkomna. Vi vill gärna ändra frågan lite innan vi godkänner bladet.",
  },
  {
    ...{ school: "kottbackens-skola", theme: "theme/school-segregation", practices: [] },
    ...{ state: "asked", seats: 14, languages: ["sv"], stepFree: null, contact: "Gun-Britt Ahlskog" },
    question: "Vad lockar hit familjer från andra sidan gatan?",
    whatToSee: "",
    meetingPoint: "",
    wayThere: "",
    safeguarding: "",
  },
];
