-- New documents wait in a list that every lookup of a word reads whole: with the usual 4 MB 8 ms for each word, and a
-- search asks for dozens. 64 kB, the smallest, are read in a tenth of a millisecond.
ALTER INDEX "SearchDocument_vector_idx" SET (gin_pending_list_limit = 64);
