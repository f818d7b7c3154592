-- What each import said of a record, so that an undone one gives way to the one before it.
ALTER TABLE "ImportedRecord" DROP CONSTRAINT "ImportedRecord_pkey",
  ADD CONSTRAINT "ImportedRecord_pkey" PRIMARY KEY ("recordId", "register", "importId");
