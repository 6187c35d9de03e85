package org.earshot.survey.contact.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a heading most likely stands for, as headings are written in English, Spanish and Arabic. */
final class HeadingGuess {
    private static final Map<Meaning, List<String>> HEADINGS = Map.ofEntries(
            Map.entry(
                    Meaning.NAME,
                    List.of(
                            "name",
                            "full name",
                            "participant",
                            "client",
                            "nombre",
                            "nombre completo",
                            "nombre y apellido",
                            "الاسم",
                            "الاسم الكامل")),
            Map.entry(
                    Meaning.FIRST_NAME,
                    List.of("first name", "firstname", "given name", "primer nombre", "nombres", "الاسم الأول")),
            Map.entry(
                    Meaning.LAST_NAME,
                    List.of(
                            "last name",
                            "lastname",
                            "surname",
                            "family name",
                            "apellido",
                            "apellidos",
                            "اسم العائلة",
                            "اللقب")),
            Map.entry(
                    Meaning.PHONE,
                    List.of(
                            "phone",
                            "phone number",
                            "mobile",
                            "mobile phone",
                            "cell",
                            "cell phone",
                            "sms",
                            "telephone",
                            "telefono",
                            "celular",
                            "movil",
                            "numero de telefono",
                            "رقم الهاتف",
                            "الهاتف",
                            "الجوال",
                            "الهاتف المحمول")),
            Map.entry(
                    Meaning.EMAIL,
                    List.of(
                            "email",
                            "e mail",
                            "email address",
                            "mail",
                            "correo",
                            "correo electronico",
                            "البريد الإلكتروني")),
            Map.entry(
                    Meaning.REFERENCE,
                    List.of(
                            "id",
                            "reference",
                            "client id",
                            "case id",
                            "case number",
                            "external id",
                            "referencia",
                            "expediente",
                            "الرقم المرجعي")),
            Map.entry(
                    Meaning.HOUSEHOLD,
                    List.of(
                            "household",
                            "household id",
                            "family",
                            "family id",
                            "hogar",
                            "familia",
                            "الأسرة",
                            "العائلة")),
            Map.entry(Meaning.PROGRAM, List.of("program", "programme", "service", "programa", "servicio", "البرنامج")),
            Map.entry(
                    Meaning.SITE,
                    List.of(
                            "site",
                            "location",
                            "center",
                            "centre",
                            "place",
                            "sede",
                            "centro",
                            "sitio",
                            "الموقع",
                            "المركز")),
            Map.entry(
                    Meaning.GROUPS,
                    List.of(
                            "group",
                            "groups",
                            "list",
                            "class",
                            "tags",
                            "grupo",
                            "grupos",
                            "lista",
                            "clase",
                            "المجموعة",
                            "المجموعات")),
            Map.entry(Meaning.LANGUAGE, List.of("language", "preferred language", "lang", "idioma", "lengua", "اللغة")),
            Map.entry(Meaning.ZONE, List.of("time zone", "timezone", "zone", "zona horaria", "المنطقة الزمنية")),
            Map.entry(
                    Meaning.SURVEYS,
                    List.of(
                            "consent",
                            "consent surveys",
                            "may ask",
                            "surveys",
                            "consentimiento",
                            "encuestas",
                            "الموافقة")),
            Map.entry(
                    Meaning.UPDATES,
                    List.of("consent updates", "may tell", "updates", "novedades", "noticias", "المستجدات")));

    private HeadingGuess() {}

    /** {@link Meaning#IGNORE} when it says nothing. */
    static Meaning of(String heading) {
        String bare = bare(heading);
        return HEADINGS.entrySet().stream()
                .filter(known ->
                        known.getValue().stream().map(HeadingGuess::bare).anyMatch(bare::equals))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Meaning.IGNORE);
    }

    private static String bare(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
