import { readVocabularyDocument } from "@/lib/open-data/api/read-vocabulary";
import { dataRoute } from "@/lib/open-data/data-route";

/** A controlled vocabulary as data: `/api/v1/vocabularies/theme`. */
export const GET = dataRoute<{ vocabulary: string }>(({ params, query, site }) =>
  readVocabularyDocument(params, query, site),
);
