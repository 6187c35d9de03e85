package org.earshot.contracts.need;

import java.util.List;
import java.util.stream.Stream;

/**
 * The social-needs domains of the Gravity Project: the codes of the value set "SDOHCC ValueSet SDOH Category" of HL7's
 * "SDOH Clinical Care" guide, version 2.3.0 (http://hl7.org/fhir/us/sdoh-clinicalcare/ValueSet/
 * SDOHCC-ValueSetSDOHCategory), published under CC0 1.0. That is 22 domains and {@code sdoh-category-unspecified} for a
 * need that belongs to none of them. The Spanish and Arabic names are ours.
 */
final class Gravity {
    /** What {@link TaxonomyTerm#taxonomy} says of them. */
    private static final String NAME = "gravity-sdoh";

    static final Taxonomy TAXONOMY = Taxonomy.of(Stream.of(
                    need("food-insecurity", "Food insecurity", "Inseguridad alimentaria", "انعدام الأمن الغذائي"),
                    need(
                            "housing-instability",
                            "Housing instability",
                            "Inestabilidad de la vivienda",
                            "عدم استقرار السكن"),
                    need("homelessness", "Homelessness", "Falta de hogar", "انعدام المأوى"),
                    need("inadequate-housing", "Inadequate housing", "Vivienda inadecuada", "السكن غير الملائم"),
                    need(
                            "transportation-insecurity",
                            "Transportation insecurity",
                            "Inseguridad en el transporte",
                            "صعوبة الحصول على وسائل النقل"),
                    need(
                            "financial-insecurity",
                            "Financial insecurity",
                            "Inseguridad económica",
                            "انعدام الأمن المالي"),
                    need("material-hardship", "Material hardship", "Privación material", "الضائقة المادية"),
                    need("educational-attainment", "Educational attainment", "Nivel educativo", "المستوى التعليمي"),
                    need("employment-status", "Employment status", "Situación laboral", "الوضع الوظيفي"),
                    need("veteran-status", "Veteran status", "Condición de veterano", "وضع المحاربين القدامى"),
                    need("stress", "Stress", "Estrés", "الضغط النفسي"),
                    need("social-connection", "Social connection", "Conexión social", "الترابط الاجتماعي"),
                    need("intimate-partner-violence", "Intimate partner violence", "Violencia de pareja", "عنف الشريك"),
                    need("elder-abuse", "Elder abuse", "Maltrato de personas mayores", "إساءة معاملة كبار السن"),
                    need(
                            "personal-health-literacy",
                            "Personal health literacy",
                            "Alfabetización personal en salud",
                            "الإلمام الصحي الشخصي"),
                    need(
                            "health-insurance-coverage-status",
                            "Health insurance coverage",
                            "Cobertura de seguro médico",
                            "التغطية بالتأمين الصحي"),
                    need(
                            "medical-cost-burden",
                            "Medical cost burden",
                            "Carga de los gastos médicos",
                            "عبء التكاليف الطبية"),
                    need("digital-literacy", "Digital literacy", "Alfabetización digital", "الإلمام الرقمي"),
                    need("digital-access", "Digital access", "Acceso digital", "الوصول الرقمي"),
                    need(
                            "utility-insecurity",
                            "Utility insecurity",
                            "Inseguridad en los servicios básicos del hogar",
                            "صعوبة تأمين خدمات المنزل الأساسية"),
                    need("incarceration-status", "Incarceration status", "Situación de encarcelamiento", "وضع السجن"),
                    need("language-access", "Language access", "Acceso lingüístico", "الوصول اللغوي"),
                    need("sdoh-category-unspecified", "Another need", "Otra necesidad", "احتياج آخر"))
            .flatMap(List::stream)
            .toList());

    private Gravity() {}

    private static List<TaxonomyTerm> need(String code, String english, String spanish, String arabic) {
        return List.of(
                TaxonomyTerm.top(NAME, code, "en", english),
                TaxonomyTerm.top(NAME, code, "es", spanish),
                TaxonomyTerm.top(NAME, code, "ar", arabic));
    }
}
