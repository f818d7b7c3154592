import { readVocabularyDocument } from "@/lib/open-data/api/read-vocabulary";
import { dataRoute } from "@/lib/open-data/data-route";

/** A term as data: `/api/v1/vocabularies/theme/transitions`. */
export const GET = dataRoute<{ vocabulary: string; term: string }>(({ params, query, site }) =>
  readVocabularyDocument(params, query, site),
);
