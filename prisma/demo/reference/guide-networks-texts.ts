import type { KindOf } from "@/lib/kinds/index";
import type { DemoTexts } from "../demo";

/** Guide 1.4 in six languages. English is the source. */
export const networksAndClustersTexts: DemoTexts<KindOf<"guide">["translated"]> = {
  en: {
    title: "Cooperation within education systems: networks and clusters",
    body: "Schools can work together loosely or bind themselves to each other. This page calls the first a network and the second a cluster, says what both are good for and what they need from others.\n\nPortugal chose to bind schools together. A Portuguese cluster has one educational project, one principal and a seat school. Typically 5–10 pre-school units and primary schools feed lower secondary schools and a single upper secondary school. There were three reasons: small rural schools were isolated, schools in towns were overcrowded, and the results of PISA 2000 followed.\n\nFive practices from Austria, England, Portugal and Ireland show what cooperation can look like.",
    definitions: [
      {
        title: "School network",
        text: "Schools and others come together to exchange ideas, good practice and resources. It is informal: they keep their own leadership and may join or leave.",
      },
      {
        title: "School cluster",
        text: "A formal grouping of schools in one city or area. They share a vision, develop together and take decisions together.",
      },
      {
        title: "Cluster in Portugal",
        text: "Several schools with one educational project, under one principal and with a seat school.",
      },
    ],
    benefits: [
      {
        title: "Moving on to the next level",
        text: "Pupils change school more smoothly when the schools before and after the change know each other.",
      },
      {
        title: "Support that does not break off",
        text: "Help that a pupil receives in one school can go on in the next.",
      },
      {
        title: "Several professions together",
        text: "Schools that cooperate can offer support from more than one discipline.",
      },
      { title: "Parents involved", text: "Working together makes it easier to bring parents in." },
      { title: "Teachers who keep learning", text: "Continuing professional development is shared between schools." },
      {
        title: "Fewer pupils who leave early",
        text: "Taken together, all this helps to prevent early school leaving.",
      },
    ],
    conditions: [
      "Local and national authorities support the cooperation.",
      "There is funding for it.",
      "Schools have links to social services.",
    ],
  },
  ca: {
    title: "Cooperació dins dels sistemes educatius: xarxes i agrupacions",
    body: "Les escoles poden col·laborar lliurement o bé lligar-se les unes amb les altres. Aquí del primer en diem xarxa i del segon, agrupació; expliquem per a què serveixen totes dues i què necessiten dels altres.\n\nPortugal va triar el lligam. Una agrupació portuguesa té un sol projecte educatiu, una sola direcció i un centre que és la seu. El més habitual és que de 5 a 10 centres d’infantil i de primària estiguin adscrits a escoles de la primera etapa de secundària i un únic centre de la segona. Les raons van ser tres: escoles rurals petites i aïllades, escoles urbanes massa plenes i els resultats de PISA 2000.\n\nCinc pràctiques d’Àustria, Anglaterra, Portugal i Irlanda mostren com pot ser la cooperació.",
    definitions: [
      {
        title: "Xarxa d’escoles",
        text: "Escoles i altres agents es troben per intercanviar idees, bones pràctiques i recursos. És informal: cadascú conserva la seva direcció i hi pot entrar o sortir.",
      },
      {
        title: "Agrupació escolar",
        text: "Un conjunt formal d’escoles d’una mateixa ciutat o zona. Comparteixen la visió, es desenvolupen juntes i decideixen juntes.",
      },
      {
        title: "L’agrupació a Portugal",
        text: "Diverses escoles amb un projecte educatiu comú, sota una sola direcció i amb un centre que és la seu.",
      },
    ],
    benefits: [
      {
        title: "Passar a l’etapa següent",
        text: "El canvi d’escola és més suau quan el centre d’abans i el de després es coneixen.",
      },
      {
        title: "Un suport que no es talla",
        text: "L’ajuda que un alumne rep en una escola pot continuar a la següent.",
      },
      {
        title: "Diversos professionals alhora",
        text: "Les escoles que cooperen poden oferir suport de més d’una disciplina.",
      },
      { title: "Famílies implicades", text: "Treballant plegades és més fàcil comptar amb les famílies." },
      { title: "Docents que continuen aprenent", text: "La formació permanent es comparteix entre escoles." },
      { title: "Menys alumnes que pleguen", text: "Tot plegat ajuda a prevenir l’abandonament escolar prematur." },
    ],
    conditions: [
      "Les administracions locals i estatals hi donen suport.",
      "Hi ha finançament.",
      "Les escoles tenen vincles amb els serveis socials.",
    ],
  },
  es: {
    title: "Cooperación dentro de los sistemas educativos: redes y agrupaciones",
    body: "Las escuelas pueden colaborar libremente o comprometerse unas con otras. A lo primero lo llamamos red y a lo segundo, agrupación; contamos para qué sirven las dos y qué necesitan de los demás.\n\nPortugal eligió el compromiso. Una agrupación portuguesa tiene un solo proyecto educativo, una sola dirección y un centro sede. Lo habitual es que de 5 a 10 centros de infantil y primaria estén adscritos a escuelas de la primera etapa de secundaria y a un único centro de la segunda. Hubo tres razones: escuelas rurales pequeñas y aisladas, escuelas urbanas demasiado llenas y los resultados de PISA 2000.\n\nCinco prácticas de Austria, Inglaterra, Portugal e Irlanda enseñan cómo puede ser la cooperación.",
    definitions: [
      {
        title: "Red de escuelas",
        text: "Escuelas y otros agentes se juntan para intercambiar ideas, buenas prácticas y recursos. Es informal: cada cual conserva su dirección y puede entrar o salir.",
      },
      {
        title: "Agrupación escolar",
        text: "Un conjunto formal de escuelas de una misma ciudad o zona. Comparten la visión, se desarrollan juntas y deciden juntas.",
      },
      {
        title: "La agrupación en Portugal",
        text: "Varias escuelas con un proyecto educativo común, bajo una sola dirección y con un centro sede.",
      },
    ],
    benefits: [
      {
        title: "Pasar a la etapa siguiente",
        text: "El cambio de escuela se hace mejor si el centro de antes y el de después se conocen.",
      },
      {
        title: "Un apoyo que no se interrumpe",
        text: "La ayuda que un alumno recibe en una escuela puede seguir en la siguiente.",
      },
      {
        title: "Varios profesionales a la vez",
        text: "Las escuelas que cooperan pueden ofrecer apoyo de más de una disciplina.",
      },
      { title: "Familias implicadas", text: "Trabajando juntas es más fácil contar con las familias." },
      { title: "Docentes que siguen aprendiendo", text: "La formación permanente se comparte entre escuelas." },
      { title: "Menos alumnos que lo dejan", text: "Todo ello ayuda a prevenir el abandono escolar temprano." },
    ],
    conditions: [
      "Las autoridades locales y nacionales la apoyan.",
      "Hay financiación.",
      "Las escuelas tienen vínculos con los servicios sociales.",
    ],
  },
  sv: {
    title: "Samarbete inom utbildningssystem: nätverk och kluster",
    body: "Skolor kan samarbeta löst eller binda sig vid varandra. Här kallas det första nätverk och det andra kluster. Sidan berättar vad de är bra för och vad de behöver från andra.\n\nPortugal valde att binda ihop skolorna. Ett portugisiskt kluster har ett pedagogiskt projekt, en rektor och en huvudskola. Vanligen leder 5–10 förskolor och skolor med primärutbildning vidare till skolor på lägre sekundärnivå och en enda på högre. Skälen var tre: små isolerade landsbygdsskolor, överfulla skolor i städerna och resultaten av PISA 2000.\n\nFem praktiska exempel från Österrike, England, Portugal och Irland visar hur samarbetet kan se ut.",
    definitions: [
      {
        title: "Skolnätverk",
        text: "Skolor och andra möts för att utbyta idéer, god praxis och resurser. Det är informellt: var och en har kvar sin ledning och kan komma och gå.",
      },
      {
        title: "Skolkluster",
        text: "En formell gruppering av skolor i en stad eller ett område. De har en gemensam vision, utvecklas tillsammans och fattar beslut tillsammans.",
      },
      {
        title: "Kluster i Portugal",
        text: "Flera skolor med ett gemensamt pedagogiskt projekt, under en rektor och med en huvudskola.",
      },
    ],
    benefits: [
      {
        title: "Vidare till nästa stadium",
        text: "Skolbytet går lättare när skolan före och skolan efter känner varandra.",
      },
      { title: "Stöd utan avbrott", text: "Den hjälp en elev får i en skola kan fortsätta i nästa." },
      {
        title: "Flera yrkesgrupper tillsammans",
        text: "Skolor som samarbetar kan erbjuda stöd från mer än ett yrkesområde.",
      },
      { title: "Föräldrar som är med", text: "Tillsammans är det lättare att få med föräldrarna." },
      { title: "Lärare som fortsätter lära", text: "Kompetensutvecklingen delas mellan skolorna." },
      { title: "Färre som hoppar av", text: "Allt detta tillsammans hjälper till att förebygga tidiga skolavhopp." },
    ],
    conditions: [
      "Lokala och nationella myndigheter stöder samarbetet.",
      "Det finns pengar.",
      "Skolorna har kontakt med socialtjänsten.",
    ],
  },
  cs: {
    title: "Spolupráce uvnitř vzdělávacích systémů: sítě a seskupení",
    body: "Školy mohou spolupracovat volně, anebo se k sobě zavázat. Tomu prvnímu zde říkáme síť, druhému seskupení. Stránka popisuje, k čemu jsou obě dobré a co potřebují od ostatních.\n\nPortugalsko zvolilo závazek. Portugalské seskupení má jeden vzdělávací projekt, jednoho ředitele a hlavní školu (sídlo). Typicky 5–10 mateřských škol a základních škol s 1. stupněm přivádí žáky na školy nižšího sekundárního stupně a na jedinou školu vyššího sekundárního stupně. Důvody byly tři: malé osamocené venkovské školy, přeplněné městské školy a výsledky PISA 2000.\n\nJak spolupráce může vypadat, ukazuje pět příkladů z Rakouska, Anglie, Portugalska a Irska.",
    definitions: [
      {
        title: "Síť škol",
        text: "Školy a další aktéři se setkávají, aby si vyměnili nápady, dobrou praxi i zdroje. Je neformální: každý si ponechává své vedení a může přijít i odejít.",
      },
      {
        title: "Seskupení škol",
        text: "Formální spojení škol jednoho města nebo území. Mají společnou vizi, společně se rozvíjejí a společně rozhodují.",
      },
      {
        title: "Seskupení v Portugalsku",
        text: "Několik škol s jedním vzdělávacím projektem, pod jedním ředitelem a s hlavní školou (sídlem).",
      },
    ],
    benefits: [
      { title: "Přechod na další stupeň", text: "Změna školy je snazší, když se škola předchozí a následující znají." },
      {
        title: "Podpora, která se nepřeruší",
        text: "Pomoc, kterou žák dostává v jedné škole, může pokračovat v další.",
      },
      {
        title: "Více profesí dohromady",
        text: "Spolupracující školy mohou nabídnout podporu z více než jednoho oboru.",
      },
      { title: "Zapojení rodičů", text: "Společně se rodiče zapojují snáze." },
      { title: "Učitelé, kteří se dál učí", text: "Další profesní rozvoj školy sdílejí." },
      {
        title: "Méně předčasných odchodů",
        text: "To vše dohromady pomáhá předcházet předčasným odchodům ze vzdělávání.",
      },
    ],
    conditions: [
      "Spolupráci podporují místní a celostátní úřady.",
      "Jsou na ni peníze.",
      "Školy mají vazby na sociální služby.",
    ],
  },
  pt: {
    title: "Cooperação dentro dos sistemas educativos: redes e agrupamentos",
    body: "As escolas podem colaborar livremente ou vincular-se umas às outras. Ao primeiro caso chamamos rede e ao segundo agrupamento. Esta página diz para que servem os dois e de que precisam.\n\nPortugal escolheu o vínculo. Um agrupamento português tem um só projeto educativo, um só diretor e uma escola-sede. O mais comum é que 5 a 10 jardins de infância e escolas do 1.º ciclo encaminhem os alunos para escolas dos 2.º e 3.º ciclos e para uma única escola secundária. As razões foram três: escolas rurais pequenas e isoladas, escolas urbanas sobrelotadas e os resultados do PISA 2000.\n\nCinco práticas da Áustria, da Inglaterra, de Portugal e da Irlanda mostram como pode ser a cooperação.",
    definitions: [
      {
        title: "Rede de escolas",
        text: "Escolas e outros juntam-se para trocar ideias, boas práticas e recursos. É informal: cada uma mantém a sua direção e pode entrar ou sair.",
      },
      {
        title: "Agrupamento de escolas",
        text: "Um conjunto formal de escolas da mesma cidade ou zona. Partilham a visão, desenvolvem-se em conjunto e decidem em conjunto.",
      },
      {
        title: "O agrupamento em Portugal",
        text: "Várias escolas com um projeto educativo comum, sob um só diretor e com uma escola-sede.",
      },
    ],
    benefits: [
      {
        title: "Passar ao nível seguinte",
        text: "A mudança de escola corre melhor quando a escola anterior e a seguinte se conhecem.",
      },
      { title: "Apoio sem interrupções", text: "A ajuda que um aluno recebe numa escola pode continuar na seguinte." },
      {
        title: "Vários profissionais juntos",
        text: "As escolas que cooperam podem oferecer apoio de mais de uma área.",
      },
      { title: "Pais envolvidos", text: "Em conjunto é mais fácil contar com os pais." },
      {
        title: "Professores que continuam a aprender",
        text: "O desenvolvimento profissional contínuo é partilhado entre escolas.",
      },
      { title: "Menos alunos a sair cedo", text: "Tudo isto em conjunto ajuda a prevenir o abandono escolar precoce." },
    ],
    conditions: [
      "As autoridades locais e nacionais apoiam a cooperação.",
      "Há financiamento.",
      "As escolas têm ligações aos serviços sociais.",
    ],
  },
};
