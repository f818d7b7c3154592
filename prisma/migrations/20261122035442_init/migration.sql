-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('city', 'organisation', 'school', 'network', 'cluster', 'practice', 'guide', 'meeting');

-- CreateEnum
CREATE TYPE "Publication" AS ENUM ('draft', 'inReview', 'published', 'archived');

-- CreateEnum
CREATE TYPE "Provenance" AS ENUM ('human', 'machine');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'coordinator', 'editor', 'contributor');

-- CreateEnum
CREATE TYPE "RevisionState" AS ENUM ('open', 'submitted', 'sentBack', 'approved', 'applied', 'rejected');

-- CreateTable
CREATE TABLE "Record" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "responsibleCityId" UUID,
    "publication" "Publication" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ,
    "publishAt" TIMESTAMPTZ,
    "archivedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "takenFromPublisher" TEXT,
    "takenFromAddress" TEXT,
    "takenFromOn" TEXT,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ,
    "confirmedUntil" DATE,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "Record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Link" (
    "fromId" UUID NOT NULL,
    "fromKind" "Kind" NOT NULL,
    "field" TEXT NOT NULL,
    "toId" UUID NOT NULL,
    "toKind" "Kind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("fromId","field","toId")
);

-- CreateTable
CREATE TABLE "RecordTerm" (
    "recordId" UUID NOT NULL,
    "termId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RecordTerm_pkey" PRIMARY KEY ("recordId","termId")
);

-- CreateTable
CREATE TABLE "SlugRedirect" (
    "kind" "Kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SlugRedirect_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "City" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'city',
    "country" CHAR(2) NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "population" INTEGER,
    "populationAsOf" TEXT,
    "populationAsOfEarliest" DATE,
    "populationAsOfLatest" DATE,
    "code" TEXT,
    "website" TEXT,
    "timeZone" TEXT NOT NULL,

    CONSTRAINT "City_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CityTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,
    "description" TEXT,

    CONSTRAINT "CityTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "District" (
    "id" UUID NOT NULL,
    "cityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "boundary" JSONB,

    CONSTRAINT "District_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DistrictTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,

    CONSTRAINT "DistrictTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'organisation',
    "legalFormId" TEXT,
    "cityId" UUID,
    "website" TEXT,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,
    "tagline" TEXT,
    "description" TEXT,

    CONSTRAINT "OrganisationTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "School" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'school',
    "officialCode" TEXT,
    "codeSystem" TEXT,
    "ownershipId" TEXT,
    "cityId" UUID NOT NULL,
    "districtId" UUID,
    "address" TEXT,
    "postcode" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "coordinatesApproximate" BOOLEAN,
    "website" TEXT,
    "phone" TEXT,
    "status" TEXT NOT NULL,

    CONSTRAINT "School_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchoolTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,
    "description" TEXT,

    CONSTRAINT "SchoolTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchoolLevel" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "levelId" TEXT NOT NULL,
    "agesFrom" INTEGER,
    "agesTo" INTEGER,
    "stage" TEXT,
    "stageLanguage" TEXT,

    CONSTRAINT "SchoolLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Network" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'network',
    "founded" TEXT,
    "foundedEarliest" DATE,
    "foundedLatest" DATE,
    "ended" TEXT,
    "endedEarliest" DATE,
    "endedLatest" DATE,
    "coordinatorId" UUID,
    "website" TEXT,

    CONSTRAINT "Network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NetworkTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,
    "purpose" TEXT,
    "howItWorks" TEXT,

    CONSTRAINT "NetworkTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NetworkSupporter" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" UUID NOT NULL,
    "roleId" TEXT NOT NULL,

    CONSTRAINT "NetworkSupporter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cluster" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'cluster',
    "cityId" UUID NOT NULL,
    "principalId" UUID,
    "registerCode" TEXT,
    "codeSystem" TEXT,
    "founded" TEXT,
    "foundedEarliest" DATE,
    "foundedLatest" DATE,
    "ended" TEXT,
    "endedEarliest" DATE,
    "endedLatest" DATE,
    "website" TEXT,

    CONSTRAINT "Cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,
    "educationalProject" TEXT,

    CONSTRAINT "ClusterTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "networkId" UUID,
    "clusterId" UUID,
    "position" INTEGER NOT NULL,
    "schoolId" UUID NOT NULL,
    "roleId" TEXT NOT NULL,
    "from" TEXT,
    "fromEarliest" DATE,
    "fromLatest" DATE,
    "until" TEXT,
    "untilEarliest" DATE,
    "untilLatest" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Practice" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'practice',
    "typeId" TEXT NOT NULL,
    "phaseId" TEXT,
    "start" TEXT,
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT,
    "endEarliest" DATE,
    "endLatest" DATE,
    "countries" TEXT[],
    "agesFrom" INTEGER,
    "agesTo" INTEGER,
    "fieldOfActionId" TEXT,
    "weight" TEXT,
    "evidenceId" TEXT,
    "costBandId" TEXT,

    CONSTRAINT "Practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "title" TEXT,
    "summary" TEXT,
    "challenge" TEXT,
    "solution" TEXT,
    "innovation" TEXT,
    "impact" TEXT,
    "description" TEXT,
    "inspiration" TEXT,
    "pitfalls" TEXT,
    "furtherInformation" TEXT,
    "workPackages" JSONB,
    "findings" JSONB,
    "recommendations" JSONB,

    CONSTRAINT "PracticeTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" UUID,
    "roleId" TEXT NOT NULL,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActorTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "words" TEXT,
    "contribution" TEXT,

    CONSTRAINT "ActorTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Adaptation" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fromId" UUID,
    "cityId" UUID,
    "year" INTEGER,

    CONSTRAINT "Adaptation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdaptationTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "kept" TEXT,
    "changed" TEXT,

    CONSTRAINT "AdaptationTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Guide" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'guide',
    "number" TEXT NOT NULL,
    "parentId" UUID,

    CONSTRAINT "Guide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuideTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "title" TEXT,
    "body" TEXT,
    "definitions" JSONB,
    "benefits" JSONB,
    "conditions" JSONB,

    CONSTRAINT "GuideTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "kind" "Kind" NOT NULL DEFAULT 'meeting',
    "series" TEXT,
    "chair" TEXT,
    "hostCityId" UUID,
    "start" TEXT NOT NULL,
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT,
    "endEarliest" DATE,
    "endLatest" DATE,
    "place" TEXT,
    "methodId" TEXT,
    "participants" INTEGER,
    "participatingCities" INTEGER,
    "previousId" UUID,
    "nextId" UUID,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingTranslation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "Provenance" NOT NULL DEFAULT 'human',
    "translatedById" UUID,
    "translatedAt" TIMESTAMPTZ,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "title" TEXT,
    "summary" TEXT,
    "outcomes" TEXT,

    CONSTRAINT "MeetingTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "day" TEXT,
    "dayEarliest" DATE,
    "dayLatest" DATE,
    "time" TEXT,
    "endTime" TEXT,
    "kindId" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "title" TEXT,
    "description" TEXT,
    "speakers" JSONB,

    CONSTRAINT "SessionTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "SessionRecord" (
    "partId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SessionRecord_pkey" PRIMARY KEY ("partId","toId")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "schoolId" UUID NOT NULL,
    "sessionId" UUID,
    "themeId" TEXT,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "question" TEXT,
    "whatToSee" TEXT,

    CONSTRAINT "VisitTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "VisitPractice" (
    "partId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "VisitPractice_pkey" PRIMARY KEY ("partId","toId")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "cityId" UUID NOT NULL,
    "people" INTEGER,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewItem" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "visitId" UUID,
    "kind" TEXT NOT NULL,
    "agreedByAll" BOOLEAN,
    "agreedBy" INTEGER,
    "visibility" TEXT NOT NULL,
    "status" TEXT,
    "statusOn" TEXT,
    "statusOnEarliest" DATE,
    "statusOnLatest" DATE,

    CONSTRAINT "ReviewItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewItemTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "text" TEXT,
    "hostAnswer" TEXT,
    "action" TEXT,

    CONSTRAINT "ReviewItemTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "roleId" TEXT NOT NULL,
    "receivesMessages" BOOLEAN,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "value" DOUBLE PRECISION,
    "unit" TEXT,
    "asOf" TEXT NOT NULL,
    "asOfEarliest" DATE,
    "asOfLatest" DATE,
    "source" TEXT NOT NULL,
    "sourceUrl" TEXT,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "label" TEXT,
    "note" TEXT,

    CONSTRAINT "FactTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "file" TEXT,
    "address" TEXT,
    "credit" TEXT,
    "licence" TEXT,
    "logo" BOOLEAN,
    "peopleRecognisable" BOOLEAN,

    CONSTRAINT "Media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "alternative" TEXT,
    "caption" TEXT,
    "transcript" TEXT,

    CONSTRAINT "MediaTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Consent" (
    "mediaId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "givenOn" DATE NOT NULL,
    "until" DATE,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("mediaId")
);

-- CreateTable
CREATE TABLE "Quotation" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "year" INTEGER,
    "referenceId" UUID,
    "locator" TEXT,

    CONSTRAINT "Quotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotationTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "text" TEXT,
    "speaker" TEXT,

    CONSTRAINT "QuotationTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" UUID NOT NULL,
    "authors" TEXT NOT NULL,
    "year" TEXT,
    "yearEarliest" DATE,
    "yearLatest" DATE,
    "title" TEXT NOT NULL,
    "titleLanguage" TEXT NOT NULL,
    "publisher" TEXT,
    "place" TEXT,
    "series" TEXT,
    "address" TEXT,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "referenceId" UUID NOT NULL,
    "locator" TEXT,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CitationTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT,

    CONSTRAINT "CitationTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL,
    "vocabulary" TEXT NOT NULL,
    "notation" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "broaderId" TEXT,
    "exactMatch" TEXT,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermLabel" (
    "termId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "preferred" TEXT NOT NULL,
    "alternative" TEXT[],
    "scopeNote" TEXT,

    CONSTRAINT "TermLabel_pkey" PRIMARY KEY ("termId","language")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "showName" BOOLEAN NOT NULL DEFAULT false,
    "languages" TEXT[],
    "organisationId" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "office" TEXT,

    CONSTRAINT "PersonTranslation_pkey" PRIMARY KEY ("partId","language")
);

-- CreateTable
CREATE TABLE "PersonAddress" (
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PersonAddress_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "passwordHash" TEXT,
    "totpSecret" TEXT,
    "personId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabledAt" TIMESTAMPTZ,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "cityId" UUID,
    "recordId" UUID,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "device" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "secondFactor" BOOLEAN NOT NULL DEFAULT false,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "purpose" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "userId" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "Token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "Kind" NOT NULL,
    "recordId" UUID,
    "baseVersion" INTEGER,
    "origin" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "languages" TEXT[],
    "state" "RevisionState" NOT NULL DEFAULT 'open',
    "note" TEXT,
    "reason" TEXT,
    "authorId" UUID,
    "authorEmail" TEXT,
    "publishAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "History" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "reason" TEXT,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "input" JSONB,

    CONSTRAINT "History_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "subject" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT,
    "senderName" TEXT,
    "senderEmail" TEXT,
    "senderOrganisation" TEXT,
    "senderCity" TEXT,
    "senderCountry" CHAR(2),
    "state" TEXT NOT NULL DEFAULT 'stored',
    "suspicion" INTEGER NOT NULL DEFAULT 0,
    "consentedAt" TIMESTAMPTZ NOT NULL,
    "keepUntil" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ,
    "closedAt" TIMESTAMPTZ,
    "erasedAt" TIMESTAMPTZ,
    "submission" TEXT NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "messageId" UUID NOT NULL,
    "contactId" UUID,
    "purpose" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "mailId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leasedUntil" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryEvent" (
    "id" BIGSERIAL NOT NULL,
    "deliveryId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "detail" TEXT,

    CONSTRAINT "DeliveryEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageNote" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "messageId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MessageNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "kind" "Kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "textLanguage" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "leadLanguage" TEXT NOT NULL,
    "facets" TEXT[],
    "sortKey" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "card" JSONB NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("recordId","language")
);

-- CreateTable
CREATE TABLE "CacheTag" (
    "id" BIGSERIAL NOT NULL,
    "tag" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CacheTag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Record_responsibleCityId_kind_idx" ON "Record"("responsibleCityId", "kind");

-- CreateIndex
CREATE INDEX "Record_publication_publishAt_idx" ON "Record"("publication", "publishAt");

-- CreateIndex
CREATE INDEX "Record_confirmedUntil_idx" ON "Record"("confirmedUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Record_id_kind_key" ON "Record"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Record_kind_slug_key" ON "Record"("kind", "slug");

-- CreateIndex
CREATE INDEX "Link_toId_fromKind_field_idx" ON "Link"("toId", "fromKind", "field");

-- CreateIndex
CREATE INDEX "RecordTerm_termId_recordId_idx" ON "RecordTerm"("termId", "recordId");

-- CreateIndex
CREATE INDEX "SlugRedirect_recordId_idx" ON "SlugRedirect"("recordId");

-- CreateIndex
CREATE INDEX "City_country_idx" ON "City"("country");

-- CreateIndex
CREATE UNIQUE INDEX "City_id_kind_key" ON "City"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "CityTranslation_recordId_language_key" ON "CityTranslation"("recordId", "language");

-- CreateIndex
CREATE INDEX "District_cityId_idx" ON "District"("cityId");

-- CreateIndex
CREATE INDEX "Organisation_cityId_idx" ON "Organisation"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_id_kind_key" ON "Organisation"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationTranslation_recordId_language_key" ON "OrganisationTranslation"("recordId", "language");

-- CreateIndex
CREATE INDEX "School_cityId_idx" ON "School"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "School_id_kind_key" ON "School"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "School_codeSystem_officialCode_key" ON "School"("codeSystem", "officialCode");

-- CreateIndex
CREATE UNIQUE INDEX "SchoolTranslation_recordId_language_key" ON "SchoolTranslation"("recordId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "SchoolLevel_schoolId_levelId_stage_key" ON "SchoolLevel"("schoolId", "levelId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "Network_id_kind_key" ON "Network"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "NetworkTranslation_recordId_language_key" ON "NetworkTranslation"("recordId", "language");

-- CreateIndex
CREATE INDEX "NetworkSupporter_organisationId_idx" ON "NetworkSupporter"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "NetworkSupporter_networkId_organisationId_roleId_key" ON "NetworkSupporter"("networkId", "organisationId", "roleId");

-- CreateIndex
CREATE INDEX "Cluster_cityId_idx" ON "Cluster"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "Cluster_id_kind_key" ON "Cluster"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Cluster_codeSystem_registerCode_key" ON "Cluster"("codeSystem", "registerCode");

-- CreateIndex
CREATE UNIQUE INDEX "ClusterTranslation_recordId_language_key" ON "ClusterTranslation"("recordId", "language");

-- CreateIndex
CREATE INDEX "Membership_networkId_idx" ON "Membership"("networkId");

-- CreateIndex
CREATE INDEX "Membership_clusterId_idx" ON "Membership"("clusterId");

-- CreateIndex
CREATE INDEX "Membership_schoolId_idx" ON "Membership"("schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "Practice_id_kind_key" ON "Practice"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeTranslation_recordId_language_key" ON "PracticeTranslation"("recordId", "language");

-- CreateIndex
CREATE INDEX "Actor_practiceId_idx" ON "Actor"("practiceId");

-- CreateIndex
CREATE INDEX "Actor_organisationId_idx" ON "Actor"("organisationId");

-- CreateIndex
CREATE INDEX "Adaptation_practiceId_idx" ON "Adaptation"("practiceId");

-- CreateIndex
CREATE INDEX "Adaptation_fromId_idx" ON "Adaptation"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "Guide_id_kind_key" ON "Guide"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Guide_number_key" ON "Guide"("number");

-- CreateIndex
CREATE UNIQUE INDEX "GuideTranslation_recordId_language_key" ON "GuideTranslation"("recordId", "language");

-- CreateIndex
CREATE INDEX "Meeting_hostCityId_idx" ON "Meeting"("hostCityId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_id_kind_key" ON "Meeting"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingTranslation_recordId_language_key" ON "MeetingTranslation"("recordId", "language");

-- CreateIndex
CREATE INDEX "Session_meetingId_idx" ON "Session"("meetingId");

-- CreateIndex
CREATE INDEX "SessionRecord_toId_idx" ON "SessionRecord"("toId");

-- CreateIndex
CREATE INDEX "Visit_meetingId_idx" ON "Visit"("meetingId");

-- CreateIndex
CREATE INDEX "Visit_schoolId_idx" ON "Visit"("schoolId");

-- CreateIndex
CREATE INDEX "VisitPractice_toId_idx" ON "VisitPractice"("toId");

-- CreateIndex
CREATE INDEX "Delegation_cityId_idx" ON "Delegation"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_meetingId_cityId_key" ON "Delegation"("meetingId", "cityId");

-- CreateIndex
CREATE INDEX "ReviewItem_meetingId_idx" ON "ReviewItem"("meetingId");

-- CreateIndex
CREATE INDEX "Contact_recordId_idx" ON "Contact"("recordId");

-- CreateIndex
CREATE INDEX "Contact_personId_idx" ON "Contact"("personId");

-- CreateIndex
CREATE INDEX "Contact_organisationId_idx" ON "Contact"("organisationId");

-- CreateIndex
CREATE INDEX "Fact_recordId_idx" ON "Fact"("recordId");

-- CreateIndex
CREATE INDEX "Media_recordId_idx" ON "Media"("recordId");

-- CreateIndex
CREATE INDEX "Quotation_recordId_idx" ON "Quotation"("recordId");

-- CreateIndex
CREATE INDEX "Citation_recordId_idx" ON "Citation"("recordId");

-- CreateIndex
CREATE INDEX "Citation_referenceId_idx" ON "Citation"("referenceId");

-- CreateIndex
CREATE UNIQUE INDEX "Term_vocabulary_notation_key" ON "Term"("vocabulary", "notation");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE INDEX "Grant_cityId_idx" ON "Grant"("cityId");

-- CreateIndex
CREATE INDEX "Grant_recordId_idx" ON "Grant"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_userId_role_cityId_recordId_key" ON "Grant"("userId", "role", "cityId", "recordId");

-- CreateIndex
CREATE INDEX "SignIn_userId_idx" ON "SignIn"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Token_hash_key" ON "Token"("hash");

-- CreateIndex
CREATE INDEX "Token_email_purpose_idx" ON "Token"("email", "purpose");

-- CreateIndex
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode"("userId");

-- CreateIndex
CREATE INDEX "Revision_recordId_idx" ON "Revision"("recordId");

-- CreateIndex
CREATE INDEX "Revision_state_publishAt_idx" ON "Revision"("state", "publishAt");

-- CreateIndex
CREATE INDEX "History_recordId_version_idx" ON "History"("recordId", "version");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_idx" ON "AuditEntry"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_reference_key" ON "Message"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Message_submission_key" ON "Message"("submission");

-- CreateIndex
CREATE INDEX "Message_recordId_createdAt_idx" ON "Message"("recordId", "createdAt");

-- CreateIndex
CREATE INDEX "Message_state_idx" ON "Message"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_mailId_key" ON "Delivery"("mailId");

-- CreateIndex
CREATE INDEX "Delivery_state_nextAttemptAt_idx" ON "Delivery"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "Delivery_messageId_idx" ON "Delivery"("messageId");

-- CreateIndex
CREATE INDEX "DeliveryEvent_deliveryId_idx" ON "DeliveryEvent"("deliveryId");

-- CreateIndex
CREATE INDEX "SearchEntry_kind_language_sortKey_recordId_idx" ON "SearchEntry"("kind", "language", "sortKey", "recordId");

-- CreateIndex
CREATE INDEX "SearchEntry_facets_idx" ON "SearchEntry" USING GIN ("facets");

-- AddForeignKey
ALTER TABLE "Record" ADD CONSTRAINT "Record_responsibleCityId_fkey" FOREIGN KEY ("responsibleCityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Record" ADD CONSTRAINT "Record_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Record" ADD CONSTRAINT "Record_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Record" ADD CONSTRAINT "Record_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_fromId_fromKind_fkey" FOREIGN KEY ("fromId", "fromKind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_toId_toKind_fkey" FOREIGN KEY ("toId", "toKind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordTerm" ADD CONSTRAINT "RecordTerm_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordTerm" ADD CONSTRAINT "RecordTerm_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "City" ADD CONSTRAINT "City_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CityTranslation" ADD CONSTRAINT "CityTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DistrictTranslation" ADD CONSTRAINT "DistrictTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "District"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_legalFormId_fkey" FOREIGN KEY ("legalFormId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationTranslation" ADD CONSTRAINT "OrganisationTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "School" ADD CONSTRAINT "School_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "School" ADD CONSTRAINT "School_ownershipId_fkey" FOREIGN KEY ("ownershipId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "School" ADD CONSTRAINT "School_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "School" ADD CONSTRAINT "School_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolTranslation" ADD CONSTRAINT "SchoolTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolLevel" ADD CONSTRAINT "SchoolLevel_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolLevel" ADD CONSTRAINT "SchoolLevel_levelId_fkey" FOREIGN KEY ("levelId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Network" ADD CONSTRAINT "Network_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Network" ADD CONSTRAINT "Network_coordinatorId_fkey" FOREIGN KEY ("coordinatorId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkTranslation" ADD CONSTRAINT "NetworkTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkSupporter" ADD CONSTRAINT "NetworkSupporter_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkSupporter" ADD CONSTRAINT "NetworkSupporter_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkSupporter" ADD CONSTRAINT "NetworkSupporter_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_principalId_fkey" FOREIGN KEY ("principalId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterTranslation" ADD CONSTRAINT "ClusterTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Cluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_typeId_fkey" FOREIGN KEY ("typeId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_fieldOfActionId_fkey" FOREIGN KEY ("fieldOfActionId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_costBandId_fkey" FOREIGN KEY ("costBandId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeTranslation" ADD CONSTRAINT "PracticeTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorTranslation" ADD CONSTRAINT "ActorTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adaptation" ADD CONSTRAINT "Adaptation_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adaptation" ADD CONSTRAINT "Adaptation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Practice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adaptation" ADD CONSTRAINT "Adaptation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdaptationTranslation" ADD CONSTRAINT "AdaptationTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Adaptation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guide" ADD CONSTRAINT "Guide_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guide" ADD CONSTRAINT "Guide_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Guide"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuideTranslation" ADD CONSTRAINT "GuideTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Guide"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_id_kind_fkey" FOREIGN KEY ("id", "kind") REFERENCES "Record"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_hostCityId_fkey" FOREIGN KEY ("hostCityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_methodId_fkey" FOREIGN KEY ("methodId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_nextId_fkey" FOREIGN KEY ("nextId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTranslation" ADD CONSTRAINT "MeetingTranslation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_kindId_fkey" FOREIGN KEY ("kindId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionTranslation" ADD CONSTRAINT "SessionTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRecord" ADD CONSTRAINT "SessionRecord_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRecord" ADD CONSTRAINT "SessionRecord_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitTranslation" ADD CONSTRAINT "VisitTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPractice" ADD CONSTRAINT "VisitPractice_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPractice" ADD CONSTRAINT "VisitPractice_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewItem" ADD CONSTRAINT "ReviewItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewItem" ADD CONSTRAINT "ReviewItem_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewItemTranslation" ADD CONSTRAINT "ReviewItemTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "ReviewItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactTranslation" ADD CONSTRAINT "FactTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaTranslation" ADD CONSTRAINT "MediaTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quotation" ADD CONSTRAINT "Quotation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quotation" ADD CONSTRAINT "Quotation_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES "Reference"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotationTranslation" ADD CONSTRAINT "QuotationTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Quotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES "Reference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CitationTranslation" ADD CONSTRAINT "CitationTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_broaderId_fkey" FOREIGN KEY ("broaderId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermLabel" ADD CONSTRAINT "TermLabel_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonTranslation" ADD CONSTRAINT "PersonTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonAddress" ADD CONSTRAINT "PersonAddress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Token" ADD CONSTRAINT "Token_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "History" ADD CONSTRAINT "History_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryEvent" ADD CONSTRAINT "DeliveryEvent_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageNote" ADD CONSTRAINT "MessageNote_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageNote" ADD CONSTRAINT "MessageNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;
