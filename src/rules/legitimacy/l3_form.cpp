#include "regie/model/words.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant form_not_recorded{
    Severity::note,
    {{"what form does this opgave take: joint responsibility, free space for society, or execution by the government?",
      "welke vorm heeft deze opgave: gezamenlijke verantwoordelijkheid, vrije ruimte voor de samenleving of uitvoering "
      "door de overheid?"},
     {"choose the form and record it under opgave.form; regie belongs to joint alone",
      "kies de vorm en leg die vast bij opgave.form; regie hoort alleen bij joint"}}};

constexpr Variant mandate_for_regie{Severity::error,
                                    {{"the form of interplay is {0}, and \"{1}\" gives a mandate for regie",
                                      "de vorm van samenspel is {0}, en \"{1}\" geeft opdracht tot regie"},
                                     {"choose: make this a joint opgave (form: joint), or give up the regie",
                                      "kies: maak er een gezamenlijke opgave van (form: joint), of zie af van regie"}}};

constexpr Variant regisseur_appointed{
    Severity::error,
    {{"the form of interplay is {0}, and a regisseur is recorded",
      "de vorm van samenspel is {0}, en er is een regisseur"},
     {"choose: make this a joint opgave (form: joint), or give this role another name and task",
      "kies: maak er een gezamenlijke opgave van (form: joint), of geef deze rol een andere naam en taak"}}};

void check_form_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || collaboration.opgave.form) return;
    sink.add(form_not_recorded, first_known(collaboration.opgave.place, collaboration.place()), on_collaboration(),
             to_government());
}

void check_form(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const auto& form = collaboration.opgave.form;
    if (!form || *form == model::Form::joint) return;
    const model::Decision* mandate = standing.mandate();
    if (mandate && mandate->readable && mandate->is_adopted())
        sink.add(mandate_for_regie, form.place, on_collaboration(), to_government(),
                 {model::label_of(*form), called(*mandate)});
    else if (has_regisseur(collaboration))
        sink.add(regisseur_appointed, form.place, on_collaboration(), to_government(), {model::label_of(*form)});
}

constexpr Rule rules_of_l3[]{
    {{.code = "L301",
      .name = "form-not-recorded",
      .principle = "L3",
      .title = {"Form of interplay not recorded", "Vorm van samenspel niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"The form of interplay between society and government is not on file.",
               "De vorm van het samenspel tussen samenleving en overheid is niet vastgelegd."},
      .why =
          {"Who is responsible differs from form to form, and so does what partners may expect of the government. The "
           "article knows three, and in one of them only does the government take up the regie (the three forms of "
           "interplay).",
           "Per vorm verschilt wie verantwoordelijk is, en dus ook wat partners van de overheid mogen verwachten. Het "
           "artikel kent er drie, en in maar één ervan voert de overheid regie (de drie vormen van samenspel)."},
      .remedy = {"The government says openly which form it chooses, and records it.",
                 "De overheid spreekt uit welke vorm zij kiest, en legt die vast."},
      .bad = R"(# regie.yaml
opgave:
  form:
)",
      .good = R"(# regie.yaml
opgave:
  form: joint
)"},
     check_form_recorded},
    {{.code = "L302",
      .name = "form-not-joint",
      .principle = "L3",
      .title = {"Regie on what is not a joint opgave", "Regie op wat geen gezamenlijke opgave is"},
      .severities = {Severity::error},
      .to = {To::government},
      .what =
          {"The form of interplay is free space, execution by the government or input to policy, and a mandate for "
           "regie or a regisseur is on file.",
           "De vorm van samenspel is vrije ruimte, uitvoering door de overheid of inspraak in beleidsontwikkeling, en "
           "er is een opdracht tot regie of een regisseur vastgelegd."},
      .why =
          {"In free space society itself is responsible; in execution and in making policy the government is. Only "
           "where both are responsible together is there something to direct without power. Calling the other forms "
           "regie promises partners a part they don't have (the three forms of interplay).",
           "In de vrije ruimte is de samenleving zelf verantwoordelijk; bij uitvoering en beleid is de overheid dat. "
           "Alleen waar beide samen verantwoordelijk zijn, valt er regie te voeren. Wie de andere vormen regie noemt, "
           "belooft partners een rol die zij niet hebben (de drie vormen van samenspel)."},
      .remedy = {"The government chooses one form, and says so to the partners.",
                 "De overheid kiest één vorm, en zegt dat aan de partners."},
      .bad = R"(# regie.yaml
opgave:
  form: policy-input
)",
      .good = R"(# regie.yaml
opgave:
  form: joint
)"},
     check_form},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.collaboration().opgave.form.is(model::Form::joint)) return std::nullopt;
    return Message{{"the form is joint responsibility", "de vorm is gezamenlijke verantwoordelijkheid"}, {}};
}

}  // namespace

constinit const Principle l3{
    .id = "L3",
    .title = {"Joint responsibility", "Gezamenlijke verantwoordelijkheid"},
    .statement =
        {"Society and government are responsible together; it is neither free space for society nor execution by the "
         "government.",
         "Samenleving en overheid zijn samen verantwoordelijk; het is geen vrije ruimte voor de samenleving en geen "
         "uitvoering door de overheid."},
    .source = {"legitimate and sound regie: the three forms of interplay",
               "legitieme en integere regievoering: de drie vormen van samenspel"},
    .upheld_when = {"joint as the form of interplay", "samenwerking (joint) als vorm van samenspel"},
    .rules = rules_of_l3,
    .upheld = upheld,
};

}  // namespace regie::rules
