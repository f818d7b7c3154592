import type { DemoRecord } from "../demo";

export const practicesB10: DemoRecord<"practice">[] = [
  {
    slug: "second-start-mornings",
    source: "en",
    confirmed: { on: "2025-10-14", until: "2026-10-14" },
    fields: {
      type: "practice-type/intervention",
      phase: "phase/running",
      start: "201X",
      countries: ["IE", "PT"],
      levels: ["level/ED3", "level/ED4"],
      agesFrom: 16,
      agesTo: 24,
      scopes: ["scope/formal", "scope/non-formal"],
      recipients: ["recipient/learners", "recipient/organisations", "recipient/local-authorities"],
      themes: ["theme/early-school-leaving", "theme/transitions", "theme/wellbeing"],
      implementers: ["implementer/labour-office", "implementer/non-profit", "implementer/school-facility"],
      fieldOfAction: "field-of-action/outside-school",
      weight: "key",
      needs: ["need/material", "need/identity"],
      learners: ["learners/at-risk-of-leaving", "learners/school-anxiety"],
      related: ["ticha-mistnost", "pruvodci-prvnich-tydnu"],
      evidence: "evidence/confirmed-by-city",
      costBand: "cost-band/high",
    },
    texts: {
      en: {
        title: "Second Start Mornings",
        summary:
          "Young people who left school without finishing come back three mornings a week, to a workshop and not a classroom. The first certificate is small and arrives within ten weeks.",
        description:
          "Nobody returns to the place that hurt them, so we looked for other rooms: a bicycle shop after hours, the back of a bakery, a boathouse. An adviser from the employment service sits there with a teacher. They start at half past nine, since earlier is a wall.\n\nFor four weeks there are no forms. You mend something and eat together. Mathematics turns up when a wheel has to be trued, writing when a customer must be told why it costs more. In the fifth week the teacher shows each young person what they have already done and which part of a certificate that covers. Most are surprised.\n\nAfterwards there are three ways on: a school, an apprenticeship or a further round. A mentor goes along for half a year, including to the first bus stop.\n\nAt both sites, in Ireland and in Portugal, about six in ten move on to something that lasts. Those who leave may come again, and many do so in their second autumn.",
        inspiration:
          "Talk to people who run repair cafés and rowing clubs before you talk to schools. They know how to welcome somebody who does not want to be welcomed.",
        pitfalls:
          "- Allowances are cut when a young person counts as a pupil. Settle this with the office before the first morning.\n- Small groups look expensive on paper; nine is the most we could manage.\n- A good workshop can become a hiding place. Name the day on which the next step is due.",
      },
      es: {
        title: "Mañanas para volver a empezar",
        summary:
          "Jóvenes que dejaron los estudios vuelven tres mañanas por semana, pero a un taller en vez de a un aula. El primer certificado es pequeño y llega en menos de diez semanas.",
        description:
          "Nadie regresa al sitio donde lo pasó mal, así que buscamos otros: una tienda de bicicletas fuera de horario, el obrador de una panadería, un cobertizo de barcas. Allí esperan un profesor y una orientadora del servicio de empleo. Se empieza a las nueve y media; antes es un muro.\n\nDurante cuatro semanas no hay impresos. Se arregla algo y se come en grupo. Las matemáticas aparecen al centrar una rueda y la escritura al explicar a un cliente por qué sale más caro. A la quinta semana el profesor enseña a cada uno lo que ya ha hecho y qué parte de un certificado cubre. Casi todos se sorprenden.\n\nDespués hay tres caminos: un instituto, un aprendizaje u otra ronda. Un mentor los acompaña medio año, incluida la primera parada de autobús.\n\nEn los dos lugares, uno en Irlanda y otro en Portugal, unos seis de cada diez siguen con algo que dura. Quien se va puede repetir, y muchos lo hacen el segundo otoño.",
        inspiration:
          "Hablad con quien lleva talleres de reparación o clubes de remo antes que con los institutos. Saben recibir a alguien que no quiere ser recibido.",
        pitfalls:
          "- Algunas ayudas se recortan si el joven figura como alumno. Aclaradlo antes de la primera mañana.\n- Sobre el papel, los grupos pequeños parecen caros; nosotros no podemos con más de nueve.\n- Un buen taller puede ser un escondite. Fijad el día del paso siguiente.",
      },
      pt: {
        title: "Manhãs de recomeço",
        summary:
          "Jovens que deixaram a escola a meio voltam três manhãs por semana, a uma oficina e não a uma sala de aula. O primeiro certificado é pequeno e chega antes da décima semana.",
        description:
          "Ninguém volta ao lugar onde se magoou, por isso procurámos outros: uma loja de bicicletas depois do fecho, as traseiras de uma padaria, uma casa de barcos. Estão lá um professor e uma técnica do serviço de emprego. Começa-se às nove e meia; mais cedo é um muro.\n\nDurante quatro semanas não há papéis. Arranja-se alguma coisa e come-se à mesma mesa. A matemática aparece quando é preciso desempenar uma roda, a escrita quando se explica a um cliente porque fica mais caro. Na quinta semana, o professor mostra a cada um o que já fez e que parte de um certificado isso vale. Quase todos se admiram.\n\nDepois há três caminhos: uma escola, uma aprendizagem ou mais uma volta. Um mentor acompanha-os meio ano, a começar pela primeira paragem do autocarro.\n\nNos dois locais, um na Irlanda e outro em Portugal, cerca de seis em cada dez seguem para algo que dura. Quem sai pode voltar, e muitos voltam no segundo outono.",
        inspiration:
          "Falem com oficinas de reparação e clubes de remo antes de falarem com as escolas. Sabem receber quem não quer ser recebido.",
        pitfalls:
          "- Há subsídios que descem quando o jovem passa a contar como aluno. Tratem disso antes da primeira manhã.\n- No papel, os grupos pequenos saem caros; nove é o máximo que conseguimos.\n- Uma boa oficina pode tornar-se esconderijo. Marquem o dia do passo seguinte.",
      },
    },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/implementation" },
          texts: {
            en: { words: "employment advisers and workshop teachers", contribution: "run the mornings together" },
            es: { words: "orientadoras de empleo y profesores de taller", contribution: "llevan juntos las mañanas" },
            pt: { words: "técnicas de emprego e professores de oficina", contribution: "conduzem juntos as manhãs" },
          },
        },
      ],
      contacts: [
        {
          fields: { organisation: "towpath-family-association", role: "contact-role/promoter", receivesMessages: true },
        },
        { fields: { organisation: "associacao-mesa-comprida", role: "contact-role/promoter", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 134, asOf: "2024", source: "Xarxa demo" },
          texts: {
            en: { label: "young people who began a round", note: "Both sites, all years together." },
            es: { label: "jóvenes que empezaron una ronda", note: "Los dos lugares, todos los años." },
            pt: { label: "jovens que começaram uma volta", note: "Os dois locais, todos os anos." },
          },
        },
      ],
    },
  },
  {
    slug: "verkstadsbussen",
    source: "sv",
    city: "tampere",
    confirmed: { on: "2026-10-30", until: "2027-04-30" },
    fields: {
      type: "practice-type/project",
      phase: "phase/idea",
      start: "2027-01~",
      cities: ["tampere"],
      networks: ["verkstadsringen"],
      schools: ["skyttelns-skola", "forsdimmans-skola", "gymnasiet-tva-sjoar"],
      levels: ["level/ED1", "level/ED2", "level/ED3"],
      scopes: ["scope/non-formal"],
      recipients: ["recipient/learners", "recipient/local-authorities"],
      themes: ["theme/arts-and-culture", "theme/sustainability"],
      learners: ["learners/all", "learners/special-needs"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/high",
    },
    texts: {
      sv: {
        title: "Verkstadsbussen",
        summary:
          "Tre skolor vill dela på en slöjdsal som kör runt. Än så länge finns en ritning, en begagnad buss till salu och många frågor.",
        challenge:
          "Slöjdsalarna står tomma halva veckan, men aldrig samma halva. I ett av husen är maskinerna för gamla för att få användas, i ett annat når den som sitter i rullstol inte upp till bänken. Att bygga om tre salar kostar mer än någon vågar säga högt.",
        solution:
          "Tanken är en buss med sänkbara bänkar, dammsug och tio platser. Den står två dagar vid varje skola och parkerar på lördagarna vid torget, där familjer får laga stolar tillsammans. Gymnasisterna sköter underhållet som en del av sin kurs.\n\nVi har ritat, mätt dörrar och pratat med brandmyndigheten. Nu letar vi efter någon som har gjort något liknande och kan berätta vad det egentligen kostar att värma en buss i februari.",
        innovation: "Rummet kommer till eleven. Dessutom blir bänken rätt från början för den som behöver den låg.",
        pitfalls:
          "Redan nu ser vi två: vem som ansvarar när bussen står på gatan, och att en lärare måste trivas bakom ratten. Hör gärna av er om ni vet mer.",
        recommendations: [{ title: "Mät dörrarna", text: "Vår första ritning hade rymt allt utom plankorna." }],
      },
      en: {
        title: "The workshop bus",
        summary:
          "Three schools would like to share a craft room that drives. So far there is a drawing, a second-hand bus for sale and a long list of questions.",
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "andelslaget-verkstadsringen", role: "actor-role/drive" },
          texts: { sv: { contribution: "har gjort ritningen" }, en: { contribution: "made the drawing" } },
        },
      ],
      contacts: [{ fields: { person: "aino", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
];
