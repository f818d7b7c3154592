-- Sets that the code treats as closed: the database refuses anything else.
CREATE TYPE "SchoolState" AS ENUM ('open', 'planned', 'closed');
CREATE TYPE "Weight" AS ENUM ('key', 'supporting');
CREATE TYPE "ReviewItemKind" AS ENUM ('strength', 'suggestion');
CREATE TYPE "Visibility" AS ENUM ('public', 'hostOnly', 'private');
CREATE TYPE "FollowUpState" AS ENUM ('open', 'planned', 'underWay', 'done', 'notPursued');
CREATE TYPE "MediaType" AS ENUM ('image', 'video', 'document');
CREATE TYPE "SignInMethod" AS ENUM ('link', 'password', 'openid');
CREATE TYPE "LinkPurpose" AS ENUM ('signIn', 'password', 'invitation');
CREATE TYPE "RevisionOrigin" AS ENUM ('edit', 'proposal', 'translation', 'xliff', 'machine', 'restore');

ALTER TABLE "School" ALTER COLUMN "status" TYPE "SchoolState" USING "status"::"SchoolState";
ALTER TABLE "Practice" ALTER COLUMN "weight" TYPE "Weight" USING "weight"::"Weight";
ALTER TABLE "ReviewItem" ALTER COLUMN "kind" TYPE "ReviewItemKind" USING "kind"::"ReviewItemKind";
ALTER TABLE "ReviewItem" ALTER COLUMN "visibility" TYPE "Visibility" USING "visibility"::"Visibility";
ALTER TABLE "ReviewItem" ALTER COLUMN "status" TYPE "FollowUpState" USING "status"::"FollowUpState";
ALTER TABLE "Media" ALTER COLUMN "type" TYPE "MediaType" USING "type"::"MediaType";
ALTER TABLE "SignIn" ALTER COLUMN "method" DROP DEFAULT;
ALTER TABLE "SignIn" ALTER COLUMN "method" TYPE "SignInMethod" USING "method"::"SignInMethod";
ALTER TABLE "SignIn" ALTER COLUMN "method" SET DEFAULT 'link';
ALTER TABLE "Token" ALTER COLUMN "purpose" TYPE "LinkPurpose" USING "purpose"::"LinkPurpose";
ALTER TABLE "Revision" ALTER COLUMN "origin" TYPE "RevisionOrigin" USING "origin"::"RevisionOrigin";

-- The languages of the site. A seventh is added to this function, in a new migration.
CREATE FUNCTION site_languages() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY['ca', 'es', 'en', 'sv', 'cs', 'pt'];
ALTER TABLE "Record" ADD CONSTRAINT "Record_sourceLanguage" CHECK ("sourceLanguage" = ANY (site_languages()));
ALTER TABLE "Record" ADD CONSTRAINT "Record_publishLanguages" CHECK ("publishLanguages" <@ site_languages());
ALTER TABLE "CityTranslation" ADD CONSTRAINT "CityTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "DistrictTranslation" ADD CONSTRAINT "DistrictTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "OrganisationTranslation" ADD CONSTRAINT "OrganisationTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "SchoolTranslation" ADD CONSTRAINT "SchoolTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "NetworkTranslation" ADD CONSTRAINT "NetworkTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "ClusterTranslation" ADD CONSTRAINT "ClusterTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "PracticeTranslation" ADD CONSTRAINT "PracticeTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "ActorTranslation" ADD CONSTRAINT "ActorTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "AdaptationTranslation" ADD CONSTRAINT "AdaptationTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "GuideTranslation" ADD CONSTRAINT "GuideTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "MeetingTranslation" ADD CONSTRAINT "MeetingTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "SessionTranslation" ADD CONSTRAINT "SessionTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "VisitTranslation" ADD CONSTRAINT "VisitTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "ReviewItemTranslation" ADD CONSTRAINT "ReviewItemTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "FactTranslation" ADD CONSTRAINT "FactTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "MediaTranslation" ADD CONSTRAINT "MediaTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "QuotationTranslation" ADD CONSTRAINT "QuotationTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "CitationTranslation" ADD CONSTRAINT "CitationTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "TermLabel" ADD CONSTRAINT "TermLabel_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "PersonTranslation" ADD CONSTRAINT "PersonTranslation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "User" ADD CONSTRAINT "User_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_languages" CHECK ("languages" <@ site_languages());
ALTER TABLE "Message" ADD CONSTRAINT "Message_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "Message" ADD CONSTRAINT "Message_senderLanguage" CHECK ("senderLanguage" = ANY (site_languages()));
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "MessageAnswer" ADD CONSTRAINT "MessageAnswer_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "Email" ADD CONSTRAINT "Email_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_textLanguage" CHECK ("textLanguage" = ANY (site_languages()));
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_leadLanguage" CHECK ("leadLanguage" = ANY (site_languages()));

-- Codes of countries (ISO 3166-1). Which of them a form offers is the code's affair.
ALTER TABLE "City" ADD CONSTRAINT "City_country" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_countries" CHECK (array_to_string("countries", ',', '?') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');
ALTER TABLE "Message" ADD CONSTRAINT "Message_senderCountry" CHECK ("senderCountry" ~ '^[A-Z]{2}$');
