-- Sentences and paragraphs in six languages, of words that every text has and of words of the word list, some of which
-- are frequent and most are rare, as in life. The same words in each language: a paragraph is its own translation.

CREATE TEMP TABLE word (language text PRIMARY KEY, subjects text[], companions text[], words text[]) ON COMMIT DROP;
INSERT INTO word VALUES
  ('ca', '{Cercles de lectura,Hort escolar,Tutoria entre iguals,Àmbits de treball,Èxit per a tothom,Laboratori de ciències,Òpera a l’aula,Acollida}',
   '{amb les famílies,al barri,entre escoles,a primària,per a nouvinguts,amb la biblioteca}',
   '{alumnat,mestres,escola,família,projecte,aprenentatge,xarxa,ciutat,compartir,cada,setmana,grup,lectura,avaluació,amb,per,entre,segons,durant,millora,suport,curs,acompanyament,educació}'),
  ('es', '{Círculos de lectura,Huerto escolar,Tutoría entre iguales,Ámbitos de trabajo,Éxito para todos,Laboratorio de ciencias,Ñandú y otros cuentos,Acogida}',
   '{con las familias,en el barrio,entre escuelas,en primaria,para recién llegados,con la biblioteca}',
   '{alumnado,docentes,escuela,familia,proyecto,aprendizaje,red,ciudad,compartir,cada,semana,grupo,lectura,evaluación,con,para,entre,según,durante,mejora,apoyo,curso,acompañamiento,educación}'),
  ('en', '{Reading circles,School garden,Peer tutoring,Work areas,Success for everyone,Science laboratory,Opera in class,Warm welcome}',
   '{with families,in the neighbourhood,between schools,in primary school,for newcomers,with the library}',
   '{pupils,teachers,school,family,project,learning,network,city,share,every,week,group,reading,assessment,with,for,among,after,during,progress,support,year,guidance,education}'),
  ('sv', '{Läsecirklar,Skolträdgård,Kamratstöd,Arbetsområden,Framgång för alla,Naturvetenskapligt labb,Ämneslag i samverkan,Öppen dörr}',
   '{med familjer,i stadsdelen,mellan skolor,i lågstadiet,för nyanlända,med biblioteket}',
   '{elever,lärare,skola,familj,projekt,lärande,nätverk,stad,dela,varje,vecka,grupp,läsning,bedömning,med,för,bland,efter,under,förbättring,stöd,år,vägledning,utbildning}'),
  ('cs', '{Čtenářské kroužky,Školní zahrada,Vrstevnické doučování,Řemeslné dílny,Úspěch pro všechny,Přírodovědná laboratoř,Žákovský parlament,Šance pro nové}',
   '{s rodinami,ve čtvrti,mezi školami,na prvním stupni,pro nově příchozí,s knihovnou}',
   '{žáci,učitelé,škola,rodina,projekt,učení,síť,město,sdílet,každý,týden,skupina,čtení,hodnocení,se,pro,mezi,podle,během,zlepšení,podpora,rok,doprovázení,vzdělávání}'),
  ('pt', '{Círculos de leitura,Horta escolar,Tutoria entre pares,Áreas de trabalho,Êxito para todos,Laboratório de ciências,Ópera na aula,Acolhimento}',
   '{com as famílias,no bairro,entre escolas,no primeiro ciclo,para recém-chegados,com a biblioteca}',
   '{alunos,professores,escola,família,projeto,aprendizagem,rede,cidade,partilhar,cada,semana,grupo,leitura,avaliação,com,para,entre,segundo,durante,melhoria,apoio,ano,acompanhamento,educação}');

-- Which word stands where: a common one, or one of the forms of a concept.
CREATE TEMP TABLE slot ON COMMIT DROP AS
  SELECT n, place, pg_temp.draw(n * 100 + place, 'common', 100) < 55 AS common, pg_temp.draw(n * 100 + place, 'word', 1000) AS word,
    floor(power(pg_temp.draw(n * 100 + place, 'concept', 100000) / 100000.0, 3) * pg_temp.setting('concepts'))::int AS concept
  FROM generate_series(0, pg_temp.setting('sentences') - 1) n, LATERAL generate_series(1, 7 + pg_temp.draw(n, 'length', 10)) place;
-- Sentences of seven to sixteen words, and paragraphs of five sentences, per language.
CREATE TEMP TABLE sentence ON COMMIT DROP AS
  SELECT language, n, upper(left(line, 1)) || substr(line, 2) || '.' AS line FROM (
    SELECT language, n, string_agg(CASE WHEN common THEN words[1 + word % cardinality(words)] ELSE forms[1 + word % cardinality(forms)] END,
      ' ' ORDER BY place) AS line
    FROM word JOIN listed_word USING (language) JOIN slot USING (concept) GROUP BY language, n
  ) made;
ANALYZE sentence;
CREATE TEMP TABLE paragraph ON COMMIT DROP AS
  SELECT language, number, string_agg(line, ' ' ORDER BY place) AS text
  FROM sentence JOIN (
    SELECT number, place, pg_temp.draw(number * 10 + place, 'sentence', pg_temp.setting('sentences')) AS n
    FROM generate_series(0, pg_temp.setting('paragraphs') - 1) number, generate_series(1, 5) place
  ) drawn USING (n)
  GROUP BY language, number;
-- Without it, a plan with nested loops reads all paragraphs for each text.
CREATE UNIQUE INDEX ON paragraph (language, number);
ANALYZE paragraph;
