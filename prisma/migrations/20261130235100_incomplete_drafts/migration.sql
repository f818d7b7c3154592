-- Drafts may be incomplete. What a kind requires is asked when a record is submitted, scheduled or published, by the
-- schema of the kind (lib/kinds/input.ts): which rows belong to a public record is no question for a column.
ALTER TABLE "City" ALTER COLUMN "country" DROP NOT NULL;
ALTER TABLE "City" ALTER COLUMN "timeZone" DROP NOT NULL;
ALTER TABLE "Highlight" ALTER COLUMN "recordId" DROP NOT NULL;
ALTER TABLE "Cluster" ALTER COLUMN "cityId" DROP NOT NULL;
ALTER TABLE "Guide" ALTER COLUMN "number" DROP NOT NULL;
ALTER TABLE "Meeting" ALTER COLUMN "start" DROP NOT NULL;
ALTER TABLE "Practice" ALTER COLUMN "typeId" DROP NOT NULL;
ALTER TABLE "School" ALTER COLUMN "cityId" DROP NOT NULL;
ALTER TABLE "School" ALTER COLUMN "status" DROP NOT NULL;
ALTER TABLE "Membership" ALTER COLUMN "schoolId" DROP NOT NULL;
ALTER TABLE "Membership" ALTER COLUMN "roleId" DROP NOT NULL;
ALTER TABLE "NetworkSupporter" ALTER COLUMN "organisationId" DROP NOT NULL;
ALTER TABLE "NetworkSupporter" ALTER COLUMN "roleId" DROP NOT NULL;
ALTER TABLE "Actor" ALTER COLUMN "roleId" DROP NOT NULL;
ALTER TABLE "SchoolLevel" ALTER COLUMN "levelId" DROP NOT NULL;
ALTER TABLE "Session" ALTER COLUMN "kindId" DROP NOT NULL;
ALTER TABLE "Visit" ALTER COLUMN "schoolId" DROP NOT NULL;
ALTER TABLE "Delegation" ALTER COLUMN "cityId" DROP NOT NULL;
ALTER TABLE "ReviewItem" ALTER COLUMN "kind" DROP NOT NULL;
ALTER TABLE "ReviewItem" ALTER COLUMN "visibility" DROP NOT NULL;
ALTER TABLE "Offer" ALTER COLUMN "direction" DROP NOT NULL;
ALTER TABLE "Offer" ALTER COLUMN "shownUntil" DROP NOT NULL;
ALTER TABLE "Contact" ALTER COLUMN "roleId" DROP NOT NULL;
ALTER TABLE "Fact" ALTER COLUMN "asOf" DROP NOT NULL;
ALTER TABLE "Fact" ALTER COLUMN "source" DROP NOT NULL;
ALTER TABLE "Citation" ALTER COLUMN "referenceId" DROP NOT NULL;
ALTER TABLE "Quotation" ALTER COLUMN "language" DROP NOT NULL;

ALTER TABLE "Offer" DROP CONSTRAINT "Offer_shownUntil";
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_shownUntil" CHECK ("shownUntil" IS NULL OR ("shownUntil" ~ '^\d{4}-\d{2}-\d{2}$' AND "shownUntilLatest" IS NOT NULL));
