import type { DemoRecord } from "../demo";
import { walkersEvaluation } from "./evaluations";

export const practicesB9: DemoRecord<"practice">[] = [
  {
    slug: "walking-the-weir",
    source: "en",
    city: "limerick",
    confirmed: { on: "2024-11-11", until: "2025-11-11" },
    fields: {
      type: "practice-type/project",
      phase: "phase/ended",
      start: "2022-09",
      end: "2025-06",
      cities: ["limerick"],
      countries: ["IE"],
      networks: ["riverbend-schools-circle"],
      schools: ["lantern-bridge-primary-school", "gaelscoil-an-tobair-ghlais", "salmon-steps-early-learning-centre"],
      levels: ["level/ED02", "level/ED1"],
      agesFrom: 4,
      agesTo: 12,
      scopes: ["scope/informal", "scope/non-formal"],
      recipients: ["recipient/families", "recipient/education-community", "recipient/local-authorities"],
      themes: ["theme/community-schools", "theme/family-participation", "theme/sustainability"],
      learners: ["learners/all", "learners/special-needs"],
      implementers: ["implementer/non-profit", "implementer/school"],
      evidence: "evidence/evaluated",
      costBand: "cost-band/medium",
    },
    texts: {
      en: {
        title: "Walking the Weir",
        summary:
          "Three neighbouring schools replaced part of the school run with walking lines led by older residents. What began as traffic policy turned into company for people on both ends of the rope.",
        challenge:
          "At ten to nine the road by the river stood still. A head had been shouted at, and a mirror had come off. Three schools sent their pupils through the same gap without ever having spoken about it. Further up the hill lived people who saw nobody until the post came.",
        solution:
          "Two retired neighbours offered to walk with whoever lived on their street. That made a line. Each line got a coloured rope, a timetable of stops and two walkers who had been checked by the police. Children from all three schools held the same rope, which was a small sensation in itself. Those with a wheelchair or a fear of noise helped to choose the way, so it avoided the steps and the bus station.\n\nBehind the third stop somebody opened her kitchen for wet mornings.",
        innovation: "The schools share no children and no uniform. They shared a pavement, and started from that.",
        impact:
          "Cars at the gap became fewer on walking days; the road is still full on Fridays. The evaluators found that the walkers gained most: they slept better and knew more people. Lateness fell in one school and in the others stayed as it was. Two of the seven lines stopped when their walkers fell ill.",
        pitfalls:
          "Police checks took eleven weeks. Insurance belongs in the first month, not the sixth. A line needs three walkers, for with two every cold is a cancellation.",
        findings: ["A rope is more reliable than an app.", "Residents stay if the children know their names."],
        recommendations: [
          {
            title: "Ask whoever finds it hardest to choose the way",
            text: "A route that suits a wheelchair suits a buggy and a grandfather too.",
          },
          {
            title: "Plan the ending",
            text: "Our money ran out in June and five lines go on, since they had their own keys by then.",
          },
        ],
      },
      ca: {
        title: "A peu fins a la resclosa",
        summary:
          "Tres escoles veïnes van substituir una part del trajecte en cotxe per cordades a peu guiades per gent gran del barri. Era una mesura de trànsit i va acabar fent companyia a tothom.",
        challenge:
          "A tres quarts i mig de nou el carrer del riu quedava encallat. A una directora l’havien escridassat i un cotxe hi havia perdut el retrovisor. Tres escoles feien passar l’alumnat pel mateix forat sense haver-ne parlat mai. Turó amunt vivia gent que no veia ningú fins que passava el carter.",
        solution:
          "Dos veïns jubilats es van oferir a acompanyar els infants del seu carrer. Ja teníem una cordada. Cadascuna va rebre una corda de color, un horari de parades i dos guies amb el certificat policial. S’hi agafaven alumnes de les tres escoles, i això sol ja va fer parlar. Els qui van amb cadira de rodes o no suporten el soroll van ajudar a triar el camí, que evita els graons i l’estació d’autobusos.\n\nRere la tercera parada, una veïna obria la cuina els dies de pluja.",
        innovation: "Les escoles no comparteixen alumnes ni uniforme. Compartien una vorera, i d’allà van partir.",
        impact:
          "Els dies de cordada hi passaven menys cotxes; els divendres continua ple. Segons l’avaluació, qui hi va guanyar més van ser els guies: dormien millor i coneixien més gent. Els retards van baixar en una escola i a les altres no. Dues de les set cordades es van aturar per malaltia.",
        pitfalls:
          "El certificat policial va trigar onze setmanes. L’assegurança s’ha de mirar el primer mes, no el sisè. Calen tres guies per cordada: amb dos, cada refredat és un dia perdut.",
        findings: ["Una corda falla menys que una aplicació.", "Els veïns es queden si els infants en saben el nom."],
        recommendations: [
          {
            title: "Que triï el camí qui ho té més difícil",
            text: "Un camí bo per a una cadira de rodes també ho és per al cotxet i per a l’avi.",
          },
          {
            title: "Prepareu el final",
            text: "Els diners es van acabar al juny i cinc cordades continuen, perquè ja en tenien les claus.",
          },
        ],
      },
      es: {
        title: "A pie hasta la presa",
        summary:
          "Tres escuelas vecinas cambiaron parte del viaje en coche por filas a pie guiadas por mayores del barrio. Empezó como medida de tráfico y acabó siendo compañía para unos y otros.",
        challenge:
          "A las nueve menos diez la calle del río no se movía. A una directora le habían gritado y alguien había perdido un retrovisor. Tres escuelas hacían pasar a su alumnado por el mismo hueco sin haberlo hablado nunca. Cuesta arriba vivía gente que no veía a nadie hasta que llegaba el cartero.",
        solution:
          "Dos vecinos jubilados se ofrecieron a acompañar a los niños de su calle. Así nació la primera fila. Cada una recibió una cuerda de color, un horario de paradas y dos guías con certificado policial. A la misma cuerda se agarraban alumnos de los tres centros, y eso ya dio que hablar. Quienes usan silla de ruedas o temen el ruido ayudaron a elegir el camino, que evita los escalones y la estación de autobuses.\n\nDetrás de la tercera parada, una vecina abría su cocina los días de lluvia.",
        innovation: "Los centros no comparten alumnos ni uniforme. Compartían una acera, y por ahí empezaron.",
        impact:
          "Los días de fila había menos coches; los viernes sigue todo lleno. La evaluación vio que quienes más ganaron fueron los guías: dormían mejor y conocían a más gente. Los retrasos bajaron en un centro y en los otros no. Dos de las siete filas pararon por enfermedad.",
        pitfalls:
          "El certificado policial tardó once semanas. Del seguro hay que ocuparse el primer mes y no el sexto. Hacen falta tres guías por fila: con dos, cada catarro es un día perdido.",
        findings: [
          "Una cuerda falla menos que una aplicación.",
          "Los vecinos siguen si los niños saben cómo se llaman.",
        ],
        recommendations: [
          {
            title: "Que elija el camino quien más lo sufre",
            text: "Si sirve para una silla de ruedas, sirve para un carrito y para el abuelo.",
          },
          {
            title: "Preparad el final",
            text: "El dinero se acabó en junio y cinco filas continúan: ya tenían sus propias llaves.",
          },
        ],
      },
      sv: {
        title: "Till fots längs dammen",
        summary:
          "Tre grannskolor bytte en del av bilskjutsandet mot gående led som äldre grannar håller i. Det började som trafikpolitik och blev sällskap i båda ändar av repet.",
        challenge:
          "Tio i nio stod gatan vid floden stilla. En rektor hade blivit utskälld och en backspegel hade rykt. Tre skolor skickade sina elever genom samma trånga passage utan att någonsin ha talat om det. Uppe på kullen bodde människor som inte såg någon förrän posten kom.",
        solution:
          "Två pensionerade grannar erbjöd sig att gå med barnen på sin gata. Det blev det första ledet. Varje led fick ett färgat rep, en tidtabell och två ledare med utdrag från polisen. Barn från alla tre skolorna höll i samma rep, och bara det var en liten sensation. De som sitter i rullstol eller är rädda för buller var med och valde väg, så den går förbi trapporna och busstationen.\n\nBakom tredje hållplatsen öppnade en granne sitt kök när det regnade.",
        innovation: "Skolorna delar varken elever eller uniform. De delade en trottoar och började där.",
        impact:
          "På gångdagarna kom färre bilar, men fredagarna är lika fulla. Utvärderarna fann att ledarna vann mest: de sov bättre och kände fler. Sena ankomster minskade i en skola, i de två andra inte. Två av sju led upphörde när ledarna blev sjuka.",
        pitfalls:
          "Polisutdragen tog elva veckor. Försäkringen hör till första månaden, inte den sjätte. Varje led behöver tre ledare, med två blir varje förkylning en inställd morgon.",
        findings: ["Ett rep är pålitligare än en app.", "Grannarna stannar om barnen vet vad de heter."],
        recommendations: [
          {
            title: "Låt den som har det svårast välja väg",
            text: "Det som fungerar för en rullstol fungerar för barnvagnen och farfar.",
          },
          {
            title: "Planera slutet",
            text: "Pengarna tog slut i juni men fem led fortsätter, för då hade de egna nycklar.",
          },
        ],
      },
      cs: {
        title: "Pěšky k jezu",
        summary:
          "Tři sousední školy nahradily část ranního vožení pěšibusy, které vodí starší obyvatelé čtvrti. Začalo to jako dopravní opatření a skončilo u toho, že lidé nejsou sami.",
        challenge:
          "V osm padesát stála ulice u řeky. Na jednu ředitelku se křičelo, někdo přišel o zrcátko. Tři školy posílaly děti stejným úzkým průchodem a nikdy o tom nemluvily. Nahoře na kopci přitom bydleli lidé, kteří před příchodem pošťačky neviděli živou duši.",
        solution:
          "Dva sousedé v důchodu nabídli, že půjdou s dětmi ze své ulice. Tak vznikl první pěšibus. Každý dostal barevné lano, jízdní řád zastávek a dva průvodce prověřené policií. Jednoho lana se držely děti ze všech tří škol, což samo o sobě budilo pozornost. Trasu pomáhaly vybrat děti na vozíku a ty, které se bojí hluku, takže se vyhýbá schodům i autobusovému nádraží.\n\nZa třetí zastávkou otevírala sousedka za deště kuchyň.",
        innovation: "Školy nemají společné žáky ani uniformu. Měly společný chodník, a tím začaly.",
        impact:
          "Ve dnech, kdy se chodilo, ubylo aut; pátky jsou plné pořád. Podle hodnotitelů získali nejvíc průvodci: lépe spali a znali víc lidí. Pozdní příchody klesly v jedné škole, jinde ne. Dva ze sedmi pěšibusů skončily kvůli nemoci.",
        pitfalls:
          "Prověřování trvalo jedenáct týdnů. Pojištění řešte v prvním měsíci, ne v šestém. Na jeden pěšibus potřebujete tři průvodce, se dvěma znamená každá rýma zrušené ráno.",
        findings: ["Lano je spolehlivější než aplikace.", "Sousedé vydrží, když děti znají jejich jména."],
        recommendations: [
          {
            title: "Cestu ať vybírá ten, kdo to má nejtěžší",
            text: "Kudy projede vozík, tudy projede i kočárek a projde dědeček.",
          },
          {
            title: "Naplánujte konec",
            text: "Peníze došly v červnu a pět pěšibusů chodí dál, protože už měly vlastní klíče.",
          },
        ],
      },
      pt: {
        title: "A pé até ao açude",
        summary:
          "Três escolas vizinhas trocaram parte das viagens de carro por filas a pé, guiadas por moradores mais velhos. Era uma medida de trânsito e tornou-se companhia nas duas pontas da corda.",
        challenge:
          "Às dez para as nove a rua do rio parava. Tinham gritado com uma diretora e um carro perdera o espelho. Três escolas faziam passar os alunos pela mesma abertura sem nunca terem falado nisso. No alto da colina vivia quem não via ninguém até chegar o carteiro.",
        solution:
          "Dois vizinhos reformados ofereceram-se para ir com as crianças da sua rua. Nasceu assim a primeira fila. Cada uma recebeu uma corda colorida, um horário de paragens e dois guias com registo criminal verificado. Alunos das três escolas seguravam a mesma corda, o que só por si deu que falar. Quem usa cadeira de rodas ou tem medo do barulho ajudou a escolher o caminho, que evita os degraus e a estação de autocarros.\n\nAtrás da terceira paragem, uma vizinha abria a cozinha nas manhãs de chuva.",
        innovation: "As escolas não têm em comum nem alunos nem farda. Tinham um passeio, e começaram por aí.",
        impact:
          "Nos dias de fila havia menos carros; às sextas continua tudo cheio. Segundo a avaliação, quem mais ganhou foram os guias: dormiam melhor e conheciam mais gente. Os atrasos desceram numa escola e nas outras não. Duas das sete filas pararam por doença.",
        pitfalls:
          "O registo criminal demorou onze semanas. O seguro trata-se no primeiro mês, não no sexto. São precisos três guias por fila: com dois, qualquer constipação é uma manhã perdida.",
        findings: [
          "Uma corda falha menos do que uma aplicação.",
          "Os vizinhos ficam se as crianças souberem o nome deles.",
        ],
        recommendations: [
          {
            title: "Quem tem mais dificuldade escolhe o caminho",
            text: "O que serve a uma cadeira de rodas serve ao carrinho e ao avô.",
          },
          {
            title: "Preparem o fim",
            text: "O dinheiro acabou em junho e cinco filas continuam, porque já tinham chaves próprias.",
          },
        ],
      },
    },
    machine: ["pt"],
    outdated: { es: ["impact"] },
    parts: {
      evaluations: walkersEvaluation,
      actors: [
        {
          fields: { organisation: "towpath-family-association", role: "actor-role/drive" },
          texts: {
            en: { contribution: "finds the walkers and looks after them" },
            ca: { contribution: "troba els guies i en té cura" },
            es: { contribution: "busca a los guías y los cuida" },
            sv: { contribution: "hittar ledarna och tar hand om dem" },
            cs: { contribution: "hledá průvodce a stará se o ně" },
            pt: { contribution: "encontra os guias e cuida deles" },
          },
        },
        {
          fields: { organisation: "weir-street-learning-trust", role: "actor-role/funding" },
          texts: {
            en: { contribution: "paid for ropes, checks and the evaluation" },
            ca: { contribution: "va pagar cordes, certificats i l’avaluació" },
            es: { contribution: "pagó cuerdas, certificados y la evaluación" },
            sv: { contribution: "betalade rep, utdrag och utvärdering" },
            cs: { contribution: "zaplatil lana, prověrky i hodnocení" },
            pt: { contribution: "pagou as cordas, os registos e a avaliação" },
          },
        },
      ],
      contacts: [
        {
          fields: { organisation: "towpath-family-association", role: "contact-role/promoter", receivesMessages: true },
        },
        { fields: { person: "niamh", role: "contact-role/coordinator", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 7, asOf: "2023-05", source: "Xarxa demo" },
          texts: {
            en: { label: "walking lines" },
            ca: { label: "cordades" },
            es: { label: "filas a pie" },
            sv: { label: "gående led" },
            cs: { label: "pěšibusů" },
            pt: { label: "filas a pé" },
          },
        },
        {
          fields: { value: 5, asOf: "2025-06", source: "Xarxa demo" },
          texts: {
            en: { label: "lines that go on after the project" },
            ca: { label: "cordades que continuen" },
            es: { label: "filas que continúan" },
            sv: { label: "led som fortsätter" },
            cs: { label: "pěšibusů, které chodí dál" },
            pt: { label: "filas que continuam" },
          },
        },
      ],
    },
  },
];
