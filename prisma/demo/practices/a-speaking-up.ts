import type { DemoRecord } from "../demo";

/** A school where the classes hold assemblies. */
export const practicesA4: DemoRecord<"practice">[] = [
  {
    slug: "turno-de-palabra",
    source: "es",
    city: "barcelona",
    confirmed: { on: "2024-11-05", until: "2025-11" },
    fields: {
      type: "practice-type/school-case",
      phase: "phase/running",
      start: "2018-09",
      cities: ["barcelona"],
      schools: ["colegio-los-cuatro-faroles"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 8,
      agesTo: 14,
      scopes: ["scope/formal", "scope/informal"],
      recipients: ["recipient/learners", "recipient/management-teams"],
      themes: ["theme/wellbeing", "theme/governance"],
      implementers: ["implementer/school"],
      needs: ["need/identity"],
      learners: ["learners/all"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/none",
    },
    texts: {
      es: {
        title: "Turno de palabra",
        summary:
          "Cada clase se reúne un cuarto de hora los lunes, con orden del día y acta, y decide de verdad sobre una cosa pequeña. Dos veces al trimestre, la directora contesta por escrito.",
        challenge:
          "El consejo de delegados se reunía y hablaba de lo mismo: el papel higiénico y las porterías. Nadie respondía y al tercer mes ya no iba nadie.",
        solution:
          "El lunes, a primera hora, la clase lee lo apuntado en la hoja de la puerta. Una alumna modera, otro escribe. De todo lo que sale, la clase elige un asunto que pueda resolver sola y otro para dirección. La directora se comprometió a contestar en diez días, aunque la respuesta sea que no.",
        impact:
          "Se arregló el papel, y no las porterías. Los profesores cuentan que las peleas del patio llegan antes al lunes que a jefatura. En primero de la ESO cuesta que hablen los callados; allí se empieza escribiendo.",
        pitfalls:
          "Si el tutor usa ese rato para terminar matemáticas, la clase lo nota enseguida. Y no conviene prometer votaciones sobre lo que ya está decidido.",
      },
      ca: {
        title: "Torn de paraula",
        summary:
          "Dilluns al matí cada classe es reuneix quinze minuts, amb ordre del dia i acta, i decideix de debò sobre alguna cosa petita. La directora respon per escrit dues vegades per trimestre.",
        challenge:
          "El consell de delegats sempre parlava del paper de vàter i de les porteries. No contestava ningú, i al cap de tres mesos ja no s’hi presentaven.",
        solution:
          "A primera hora es llegeix el full penjat a la porta. Una alumna modera i un company pren nota. La classe tria un tema que pot resoldre ella mateixa i un altre que puja a direcció, que té deu dies per contestar, encara que sigui per dir que no.",
        impact:
          "El paper es va arreglar i les porteries no. Les baralles de pati arriben abans a l’assemblea que al despatx. A primer d’ESO els més callats no hi diuen res, i per això comencen per escrit.",
        pitfalls:
          "Quan el tutor aprofita l’estona per acabar una altra feina, tothom se n’adona. Tampoc no prometeu votar el que ja està decidit.",
      },
      en: {
        title: "Your turn to speak",
        summary:
          "On Monday mornings each class meets for fifteen minutes, with an agenda and minutes, and really decides one small thing. Twice a term the head answers in writing.",
        challenge:
          "The pupil council met and always discussed toilet paper and goalposts. Nobody replied. After three months nobody came.",
        solution:
          "The class reads out what has been noted on the sheet by the door. One pupil chairs, another keeps the minutes. They choose one matter they can settle themselves and one for the head, who has ten days to reply, even if the reply is no.",
        impact:
          "The paper got sorted, the goalposts did not. Fights in the yard now reach the Monday meeting before they reach the office. With twelve-year-olds the quiet ones stay quiet, so that year starts in writing.",
        pitfalls:
          "Pupils notice at once when a tutor uses the time to finish maths. Never offer a vote on something already settled.",
      },
      sv: {
        title: "Din tur att tala",
        summary:
          "Varje måndag samlas klassen i femton minuter med dagordning och protokoll och bestämmer något litet på riktigt. Rektorn svarar skriftligt två gånger per termin.",
        challenge:
          "Elevrådet talade ständigt om toalettpapper och fotbollsmål. Ingen svarade, och efter tre månader kom ingen dit.",
        solution:
          "Klassen läser vad som antecknats på lappen vid dörren. En elev leder mötet och en skriver. Man väljer en fråga som klassen klarar själv och en som går till rektorn. Hon har tio dagar på sig, och svaret får vara nej.",
        impact:
          "Pappret ordnades men inte målen. Bråk på gården kommer numera upp på måndagen innan de når rektorns dörr. Bland tolvåringarna tiger de tysta, så där börjar man med att skriva.",
        pitfalls:
          "Eleverna märker direkt om klassläraren tar stunden till att bli klar med matten. Lova ingen omröstning om det som redan är bestämt.",
      },
      cs: {
        title: "Kdo má slovo",
        summary:
          "V pondělí ráno se každá třída na čtvrt hodiny sejde, má program i zápis a o jedné drobnosti opravdu rozhodne. Dvakrát za pololetí ředitelka písemně odpoví.",
        challenge:
          "Žákovská rada mluvila pořád dokola o toaletním papíru a o brankách. Odpověď nepřišla a po třech měsících už nepřišel nikdo.",
        solution:
          "Přečte se, co kdo napsal na papír u dveří. Jedna žákyně řídí, spolužák zapisuje. Třída vybere jednu věc, kterou zvládne sama, a jednu pro vedení školy. To má na odpověď deset dní, i kdyby měla znít ne.",
        impact:
          "Papír se vyřešil, branky nikoli. Hádky z dvora se teď dostanou na pondělní schůzku dřív než do ředitelny. U dvanáctiletých mlčí ti, kdo mlčeli vždycky, proto tam začínají psaním.",
        pitfalls:
          "Když si třídní ve vyhrazeném čase dodělává matematiku, děti to hned poznají. A nehlasujte o tom, co je dávno rozhodnuto.",
      },
      pt: {
        title: "A vez de falar",
        summary:
          "À segunda-feira cada turma reúne-se quinze minutos, com ordem de trabalhos e ata, e decide mesmo uma coisa pequena. A diretora responde por escrito duas vezes por período.",
        challenge:
          "Na reunião de delegados só se falava do papel higiénico e das balizas. Ninguém dava resposta. Ao terceiro mês a sala estava vazia.",
        solution:
          "Lê-se o que foi apontado na folha da porta. Uma aluna modera, um colega escreve a ata. Escolhe-se um assunto que a turma resolve sozinha e outro que segue para a direção, que tem dez dias para responder, nem que seja um não.",
        impact:
          "O papel resolveu-se, as balizas não. As brigas do recreio chegam à segunda-feira antes de chegarem ao gabinete. Com os de doze anos os calados continuam calados, e por isso ali começa-se por escrito.",
        pitfalls:
          "Os alunos percebem logo quando o diretor de turma gasta esse tempo a acabar a matéria. Não se põe a votos o que já foi decidido.",
      },
    },
    machine: ["sv"],
    parts: {
      contacts: [{ fields: { person: "gisela", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 9, asOf: "2019-06", source: "Xarxa demo" },
          texts: {
            es: { label: "clases con asamblea semanal" },
            ca: { label: "classes amb assemblea setmanal" },
            en: { label: "classes with a weekly assembly" },
            sv: { label: "klasser med möte varje vecka" },
            cs: { label: "tříd s týdenní schůzkou" },
            pt: { label: "turmas com assembleia semanal" },
          },
        },
      ],
    },
  },
];
