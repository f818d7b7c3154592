import type { DemoRecord } from "../demo";

/** Short records, some nearly empty, to show pages with little content. */
export const practicesA11: DemoRecord<"practice">[] = [
  {
    slug: "l-orquestra-de-passadis",
    source: "ca",
    city: "barcelona",
    fields: {
      type: "practice-type/school-case",
      phase: "phase/running",
      start: "2022-01",
      cities: ["barcelona"],
      clusters: ["agrupacio-escolar-els-tres-tramvies"],
      schools: ["institut-escola-els-tres-tramvies"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 6,
      agesTo: 16,
      scopes: ["scope/formal", "scope/non-formal"],
      recipients: ["recipient/learners", "recipient/families"],
      themes: ["theme/arts-and-culture", "theme/community-schools"],
      implementers: ["implementer/school"],
      needs: ["need/cultural"],
      learners: ["learners/all"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/medium",
    },
    texts: {
      ca: {
        title: "L’orquestra de passadís",
        summary:
          "A l’hora del canvi de classe sonen tres minuts de música en directe al replà de l’escala. Toca qui vol, de primer de primària a quart d’ESO, i els timbres s’han apagat.",
        description:
          "El timbre feia plorar una nena de primer. El mestre de música va proposar de substituir-lo durant una setmana i ja no es va tornar a encendre. Cada trimestre hi ha una llista al replà: grups de tres a deu músics, amb instruments de l’escola o cassoles. Els grans porten els faristols i els petits fan de senyal.\n\nDurant els exàmens es toca fluix.",
        impact:
          "Els passadissos són més tranquils. Els dilluns de tardor sovint no toca ningú, i llavors pica de mans el conserge.",
        pitfalls: "Aviseu els veïns. I tingueu pensat què fareu quan els de quart vulguin portar una bateria.",
      },
      es: {
        title: "La orquesta de pasillo",
        summary:
          "En el cambio de clase suenan tres minutos de música en directo en el rellano. Toca quien quiere, pequeños y mayores, y los timbres están apagados.",
      },
      en: {
        title: "The corridor orchestra",
        summary:
          "Between lessons three minutes of live music sound on the stairs. Anyone from six to sixteen may play, and the bells have been switched off.",
      },
    },
    parts: {
      contacts: [{ fields: { person: "gisela", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
  {
    slug: "la-biblioteca-del-terrat",
    source: "ca",
    city: "barcelona",
    fields: {
      type: "practice-type/project",
      phase: "phase/idea",
      cities: ["barcelona"],
      schools: ["escola-pont-de-vidre"],
    },
    texts: {
      ca: {
        title: "La biblioteca del terrat",
        summary:
          "L’escola voldria posar prestatges i ombra al terrat i obrir-hi una biblioteca d’estiu per al barri. Busquem qui ho hagi fet abans.",
      },
    },
  },
  {
    slug: "pilas-y-pinzas",
    source: "es",
    city: "barcelona",
    fields: {
      type: "practice-type/project",
      phase: "phase/pilot",
      start: "2026-09",
      cities: ["barcelona"],
      themes: ["theme/sustainability", "theme/digital-education"],
    },
    texts: {
      es: {
        title: "Pilas y pinzas",
        summary:
          "Un grupo de sexto arregla los aparatos estropeados de la escuela con una vecina electricista. Acaba de empezar.",
      },
    },
  },
  {
    slug: "horta-de-janela",
    source: "pt",
    city: "porto",
    fields: {
      type: "practice-type/school-case",
      start: "202X",
      cities: ["porto"],
      schools: ["escola-basica-largo-das-nuvens"],
      themes: ["theme/sustainability"],
      costBand: "cost-band/none",
    },
    texts: {
      pt: {
        title: "Horta de janela",
        summary:
          "A escola não tem terra. Cada turma cultiva feijões, salsa e morangos em garrafões pendurados no parapeito.",
      },
      sv: {
        title: "Odling i fönstret",
        summary:
          "Skolan har ingen jord. Varje klass odlar bönor, persilja och jordgubbar i vattendunkar på fönsterbrädet.",
      },
    },
    machine: ["sv"],
  },
  {
    slug: "o-corredor-das-perguntas",
    source: "pt",
    city: "lisbon",
    fields: {
      type: "practice-type/school-case",
      phase: "phase/running",
      start: "2021~",
      cities: ["lisbon"],
      clusters: ["agrupamento-doca-do-sal"],
      schools: ["escola-basica-doca-do-sal"],
      levels: ["level/ED2"],
      agesFrom: 10,
      agesTo: 13,
      scopes: ["scope/formal", "scope/informal"],
      recipients: ["recipient/learners", "recipient/school-staff"],
      themes: ["theme/inclusion", "theme/wellbeing"],
      implementers: ["implementer/school"],
      needs: ["need/language"],
      learners: ["learners/special-needs", "learners/school-anxiety"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/low",
    },
    texts: {
      pt: {
        title: "O corredor das perguntas",
        summary:
          "Quem não consegue perguntar em voz alta deixa a pergunta numa de quatro caixas do corredor. A resposta aparece no dia seguinte, colada à parede, para todos lerem.",
        challenge:
          "Um aluno com mutismo seletivo passou o 5.º ano sem pedir para ir à casa de banho. Os professores descobriram depois que não era o único a ficar calado com dúvidas: metade da turma nunca tinha posto o braço no ar.",
        solution:
          "Há quatro caixas: matéria, regras da escola, coisas da vida e «não sei onde pôr isto». Escreve-se ou desenha-se. Ao fim da tarde, dois professores e dois alunos mais velhos abrem-nas e respondem. O que for pessoal segue para a psicóloga, e na parede fica só «recebido».",
        impact:
          "Chegam umas quinze perguntas por dia. A caixa da vida começou com disparates e levou meses a acalmar. O aluno do princípio hoje escreve as perguntas dos outros.",
        pitfalls: "Responder tarde é pior do que não ter caixa. Nas semanas de reuniões, fecha-se com um aviso.",
      },
      en: {
        title: "The corridor of questions",
        summary:
          "Pupils who cannot ask aloud put their question into one of four boxes. The answer hangs on the wall the next day for everyone to read.",
      },
      cs: {
        title: "Chodba otázek",
        summary:
          "Kdo se nedokáže zeptat nahlas, vhodí otázku do jedné ze čtyř schránek na chodbě. Druhý den visí odpověď na zdi.",
      },
    },
    parts: {
      contacts: [{ fields: { person: "nuno", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
  {
    slug: "uma-cara-conhecida-ao-portao",
    source: "pt",
    fields: {
      type: "practice-type/intervention",
      phase: "phase/pilot",
      start: "2025-09",
      countries: ["PT"],
      levels: ["level/ED02", "level/ED1"],
      agesFrom: 4,
      agesTo: 10,
      scopes: ["scope/informal"],
      recipients: ["recipient/families", "recipient/organisations", "recipient/education-activists"],
      themes: ["theme/newcomers", "theme/family-participation", "theme/inclusion"],
      implementers: ["implementer/non-profit", "implementer/labour-office", "implementer/school-founder"],
      fieldOfAction: "field-of-action/help-for-parents",
      weight: "supporting",
      needs: ["need/cultural", "need/language"],
      learners: ["learners/socially-disadvantaged", "learners/newcomers"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/medium",
    },
    texts: {
      pt: {
        title: "Uma cara conhecida ao portão",
        summary:
          "De manhã está ao portão alguém da mesma comunidade que as famílias recém-chegadas: fala a língua delas, sabe como se justifica uma falta e a que horas atende a secretaria.",
        description:
          "Em três vilas, as mães deixavam os filhos à esquina porque tinham vergonha de não perceber o que lhes diziam à porta. A secretaria mandava recados por escrito, e ninguém os lia.\n\nA associação contratou cinco mediadoras, entre as oito e as nove e meia e outra vez à saída. Conhecem as famílias da mercearia e da igreja. Não traduzem reuniões sobre diagnósticos, para isso chama-se um intérprete. Explicam o passe, a vacina em falta, a visita de estudo. Uma vez por semana contam à direção o que se ouve ao portão.\n\nO centro de emprego paga os primeiros nove meses.",
        inspiration:
          "A figura do mediador intercultural, que já existe em muitos municípios, trazida do gabinete para a rua.",
        pitfalls:
          "Nove meses é pouco: quando as famílias começam a confiar, o contrato acaba. Uma mediadora pediu para sair, porque à noite lhe batiam à porta com papéis. É preciso combinar horas e cumpri-las.",
      },
      es: {
        title: "Una cara conocida en la puerta",
        summary:
          "Por la mañana hay en la puerta alguien de la misma comunidad que las familias recién llegadas. Habla su lengua y sabe cómo se justifica una falta.",
      },
    },
    machine: ["es"],
    outdated: { es: ["summary"] },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/implementation" },
          texts: { pt: { words: "cinco mediadoras contratadas por uma associação local" } },
        },
        { fields: { role: "actor-role/funding" }, texts: { pt: { words: "centro de emprego, nove meses" } } },
      ],
      contacts: [{ fields: { person: "rita", role: "contact-role/coordinator", receivesMessages: true } }],
    },
  },
];
