-- Districts are brought in like registers.
ALTER TYPE "ImportKind" ADD VALUE 'district';
