import { readVocabularyDocument } from "@/lib/open-data/api/read-vocabulary";
import { dataRoute } from "@/lib/open-data/data-route";

/** All controlled vocabularies as data. */
export const GET = dataRoute(({ params, query, site }) => readVocabularyDocument(params, query, site));
