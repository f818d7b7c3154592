-- What the schema language cannot say. Each constraint says why it is here.

-- A kind's row belongs to a record of that kind: with the foreign key on (id, kind) this makes the kinds disjoint.
ALTER TABLE "City" ADD CONSTRAINT "City_kind" CHECK ("kind" = 'city');
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_kind" CHECK ("kind" = 'organisation');
ALTER TABLE "School" ADD CONSTRAINT "School_kind" CHECK ("kind" = 'school');
ALTER TABLE "Network" ADD CONSTRAINT "Network_kind" CHECK ("kind" = 'network');
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_kind" CHECK ("kind" = 'cluster');
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_kind" CHECK ("kind" = 'practice');
ALTER TABLE "Guide" ADD CONSTRAINT "Guide_kind" CHECK ("kind" = 'guide');
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_kind" CHECK ("kind" = 'meeting');

-- Which field of which kind may point at which kind. A new link field of a kind is added here, in a new migration.
ALTER TABLE "Link" ADD CONSTRAINT "Link_field" CHECK (
  ("fromKind", "field", "toKind") IN (
    ('network', 'cities', 'city'),
    ('practice', 'cities', 'city'),
    ('practice', 'networks', 'network'),
    ('practice', 'clusters', 'cluster'),
    ('practice', 'schools', 'school'),
    ('practice', 'related', 'practice'),
    ('guide', 'practices', 'practice'),
    ('meeting', 'organisers', 'organisation')
  )
);
ALTER TABLE "Link" ADD CONSTRAINT "Link_not_to_itself" CHECK ("fromId" <> "toId");
ALTER TABLE "Guide" ADD CONSTRAINT "Guide_not_its_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_not_its_own_neighbour" CHECK ("previousId" <> "id" AND "nextId" <> "id");
ALTER TABLE "Adaptation" ADD CONSTRAINT "Adaptation_not_of_itself" CHECK ("fromId" <> "practiceId");

-- Addresses.
ALTER TABLE "Record" ADD CONSTRAINT "Record_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- What has been published knows since when; what is scheduled is not published yet; what was confirmed knows when.
ALTER TABLE "Record" ADD CONSTRAINT "Record_published_at" CHECK ("publication" NOT IN ('published', 'archived') OR "publishedAt" IS NOT NULL);
ALTER TABLE "Record" ADD CONSTRAINT "Record_publish_at" CHECK ("publishAt" IS NULL OR "publication" IN ('draft', 'inReview'));
ALTER TABLE "Record" ADD CONSTRAINT "Record_confirmed" CHECK ("confirmedUntil" IS NULL OR "confirmedAt" IS NOT NULL);
ALTER TABLE "Record" ADD CONSTRAINT "Record_version" CHECK ("version" > 0);
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_reason" CHECK ("state" <> 'sentBack' OR length(trim("reason")) > 0);

-- A term's id tells its vocabulary.
ALTER TABLE "Term" ADD CONSTRAINT "Term_id" CHECK ("id" = "vocabulary" || '/' || "notation");
ALTER TABLE "Term" ADD CONSTRAINT "Term_not_its_own_broader" CHECK ("broaderId" <> "id");
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_legalForm" CHECK ("legalFormId" LIKE 'legal-form/%');
ALTER TABLE "School" ADD CONSTRAINT "School_ownership" CHECK ("ownershipId" LIKE 'ownership/%');
ALTER TABLE "SchoolLevel" ADD CONSTRAINT "SchoolLevel_level" CHECK ("levelId" LIKE 'level/%');
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_terms" CHECK (
  "typeId" LIKE 'practice-type/%'
  AND ("phaseId" IS NULL OR "phaseId" LIKE 'phase/%')
  AND ("evidenceId" IS NULL OR "evidenceId" LIKE 'evidence/%')
  AND ("costBandId" IS NULL OR "costBandId" LIKE 'cost-band/%')
  AND ("fieldOfActionId" IS NULL OR "fieldOfActionId" LIKE 'field-of-action/%')
);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_role" CHECK ("roleId" LIKE 'membership-role/%');
ALTER TABLE "NetworkSupporter" ADD CONSTRAINT "NetworkSupporter_role" CHECK ("roleId" LIKE 'partner-role/%');
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_role" CHECK ("roleId" LIKE 'actor-role/%');
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_role" CHECK ("roleId" LIKE 'contact-role/%');
ALTER TABLE "Session" ADD CONSTRAINT "Session_kind" CHECK ("kindId" LIKE 'session-kind/%');
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_theme" CHECK ("themeId" LIKE 'theme/%');
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_method" CHECK ("methodId" LIKE 'method/%');

-- A membership belongs to one network or one cluster, and does not end before it begins.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_of_one" CHECK (num_nonnulls("networkId", "clusterId") = 1);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_dates" CHECK ("untilLatest" >= "fromEarliest");
-- A cluster has one seat at a time, a network one lead.
CREATE UNIQUE INDEX "Cluster_one_seat" ON "Membership" ("clusterId")
  WHERE "clusterId" IS NOT NULL AND "roleId" = 'membership-role/seat' AND "until" IS NULL;
CREATE UNIQUE INDEX "Network_one_lead" ON "Membership" ("networkId")
  WHERE "networkId" IS NOT NULL AND "roleId" = 'membership-role/lead' AND "until" IS NULL;
-- A school is a current member of the same network or cluster once.
CREATE UNIQUE INDEX "Membership_current_in_network" ON "Membership" ("networkId", "schoolId")
  WHERE "networkId" IS NOT NULL AND "until" IS NULL;
CREATE UNIQUE INDEX "Membership_current_in_cluster" ON "Membership" ("clusterId", "schoolId")
  WHERE "clusterId" IS NOT NULL AND "until" IS NULL;

-- Ends do not lie before beginnings; both are imprecise, so only what is certainly wrong is refused.
ALTER TABLE "Network" ADD CONSTRAINT "Network_dates" CHECK ("endedLatest" >= "foundedEarliest");
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_dates" CHECK ("endedLatest" >= "foundedEarliest");
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_dates" CHECK ("endLatest" >= "startEarliest");
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_dates" CHECK ("endLatest" >= "startEarliest");
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_ages" CHECK ("agesFrom" >= 0 AND "agesTo" >= "agesFrom");
ALTER TABLE "SchoolLevel" ADD CONSTRAINT "SchoolLevel_ages" CHECK ("agesFrom" >= 0 AND "agesTo" >= "agesFrom");

-- Places are on this planet, and have both coordinates or none.
ALTER TABLE "City" ADD CONSTRAINT "City_place" CHECK (
  num_nulls("lat", "lon") IN (0, 2) AND ("lat" IS NULL OR ("lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180))
);
ALTER TABLE "School" ADD CONSTRAINT "School_place" CHECK (
  num_nulls("lat", "lon") IN (0, 2) AND ("lat" IS NULL OR ("lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180))
);
-- A number without a date is not a fact: a population needs its year.
ALTER TABLE "City" ADD CONSTRAINT "City_population_dated" CHECK ("population" IS NULL OR "populationAsOf" IS NOT NULL);

-- Somebody must stand behind a contact.
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_somebody" CHECK (num_nonnulls("personId", "organisationId") > 0);
-- Media are in the file store or elsewhere.
ALTER TABLE "Media" ADD CONSTRAINT "Media_somewhere" CHECK (num_nonnulls("file", "address") > 0);

-- A role is held of everything (administrator), for a city, or for a record.
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_extent" CHECK (
  ("role" = 'administrator' AND "cityId" IS NULL AND "recordId" IS NULL)
  OR ("role" IN ('coordinator', 'contributor') AND "cityId" IS NOT NULL AND "recordId" IS NULL)
  OR ("role" = 'editor' AND "cityId" IS NULL AND "recordId" IS NOT NULL)
);
CREATE UNIQUE INDEX "Grant_once" ON "Grant" ("userId", "role", coalesce("cityId", "recordId", "userId"));
ALTER TABLE "User" ADD CONSTRAINT "User_email_lowercase" CHECK ("email" = lower("email"));

-- History and audit are append-only, for everybody.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "History_append_only" BEFORE UPDATE OR DELETE ON "History" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Servers that keep pages hear of stale tags when, and only when, the transaction commits.
CREATE FUNCTION notify_cache_tag() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('cache_tag', NEW."tag");
  RETURN NULL;
END $$;
CREATE TRIGGER "CacheTag_notify" AFTER INSERT ON "CacheTag" FOR EACH ROW EXECUTE FUNCTION notify_cache_tag();

-- Records link to each other in circles (a city's contact is an organisation of that city): whoever fills a database
-- in one transaction may defer the check to its end with SET CONSTRAINTS ALL DEFERRED. Otherwise it is immediate.
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT conrelid::regclass AS tab, conname FROM pg_constraint
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND conrelid::regclass::text NOT LIKE '%_prisma%'
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', one.tab, one.conname);
  END LOOP;
END $$;

-- Lists sort by title as the reader's language sorts (Č after C, Å at the end).
CREATE INDEX "SearchEntry_title_ca" ON "SearchEntry" ("kind", "title" COLLATE "ca-x-icu", "recordId") WHERE "language" = 'ca';
CREATE INDEX "SearchEntry_title_es" ON "SearchEntry" ("kind", "title" COLLATE "es-x-icu", "recordId") WHERE "language" = 'es';
CREATE INDEX "SearchEntry_title_en" ON "SearchEntry" ("kind", "title" COLLATE "en-x-icu", "recordId") WHERE "language" = 'en';
CREATE INDEX "SearchEntry_title_sv" ON "SearchEntry" ("kind", "title" COLLATE "sv-x-icu", "recordId") WHERE "language" = 'sv';
CREATE INDEX "SearchEntry_title_cs" ON "SearchEntry" ("kind", "title" COLLATE "cs-x-icu", "recordId") WHERE "language" = 'cs';
CREATE INDEX "SearchEntry_title_pt" ON "SearchEntry" ("kind", "title" COLLATE "pt-x-icu", "recordId") WHERE "language" = 'pt';
CREATE INDEX "SearchEntry_recent" ON "SearchEntry" ("kind", "language", "updatedAt" DESC, "recordId");
CREATE INDEX "SearchEntry_date" ON "SearchEntry" ("kind", "language", "earliest" DESC NULLS LAST, "recordId");
