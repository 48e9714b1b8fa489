namespace SiteGen.Markdown.Emojis;

/// <summary>Names that GitHub knows and the parser's table is too old for.</summary>
internal static class NewerEmojis
{
    public static readonly ImmutableArray<KeyValuePair<string, string>> Names =
    [
        new(":anatomical_heart:", "\U0001FAC0"), new(":axe:", "\U0001FA93"), new(":banjo:", "\U0001FA95"),
        new(":bell_pepper:", "\U0001FAD1"), new(":bison:", "\U0001F9AC"), new(":blueberries:", "\U0001FAD0"),
        new(":boomerang:", "\U0001FA83"), new(":brown_heart:", "\U0001F90E"), new(":bubble_tea:", "\U0001F9CB"),
        new(":bucket:", "\U0001FAA3"), new(":butter:", "\U0001F9C8"), new(":carpentry_saw:", "\U0001FA9A"),
        new(":coin:", "\U0001FA99"), new(":diving_mask:", "\U0001F93F"), new(":dodo:", "\U0001F9A4"),
        new(":drop_of_blood:", "\U0001FA78"), new(":falafel:", "\U0001F9C6"), new(":feather:", "\U0001FAB6"),
        new(":flamingo:", "\U0001F9A9"), new(":flatbread:", "\U0001FAD3"), new(":fondue:", "\U0001FAD5"),
        new(":garlic:", "\U0001F9C4"), new(":headstone:", "\U0001FAA6"), new(":hook:", "\U0001FA9D"),
        new(":hut:", "\U0001F6D6"), new(":ice_cube:", "\U0001F9CA"), new(":knot:", "\U0001FAA2"),
        new(":ladder:", "\U0001FA9C"), new(":magic_wand:", "\U0001FA84"), new(":mechanical_arm:", "\U0001F9BE"),
        new(":mechanical_leg:", "\U0001F9BF"), new(":mirror:", "\U0001FA9E"), new(":mousetrap:", "\U0001FAA4"),
        new(":ninja:", "\U0001F977"), new(":onion:", "\U0001F9C5"), new(":otter:", "\U0001F9A6"),
        new(":parachute:", "\U0001FA82"), new(":people_hugging:", "\U0001FAC2"), new(":pickup_truck:", "\U0001F6FB"),
        new(":pinched_fingers:", "\U0001F90C"), new(":pinching_hand:", "\U0001F90F"), new(":placard:", "\U0001FAA7"),
        new(":plunger:", "\U0001FAA0"), new(":potted_plant:", "\U0001FAB4"), new(":ringed_planet:", "\U0001FA90"),
        new(":rock:", "\U0001FAA8"), new(":sari:", "\U0001F97B"), new(":screwdriver:", "\U0001FA9B"),
        new(":sloth:", "\U0001F9A5"), new(":stethoscope:", "\U0001FA7A"), new(":toothbrush:", "\U0001FAA5"),
        new(":waffle:", "\U0001F9C7"), new(":white_heart:", "\U0001F90D"), new(":window:", "\U0001FA9F"),
        new(":wood:", "\U0001FAB5"), new(":yawning_face:", "\U0001F971"), new(":yo_yo:", "\U0001FA80"),
    ];
}
