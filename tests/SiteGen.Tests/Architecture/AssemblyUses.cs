using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SiteGen.Tests.Architecture;

/// <summary>Reads from a compiled assembly which type uses which.</summary>
internal sealed class AssemblyUses
{
    private readonly MetadataReader _reader;
    private readonly PEReader _file;
    private readonly HashSet<TypeUse> _uses = [];
    private (string Namespace, string Name) _from;

    private AssemblyUses(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
    }

    public static IReadOnlyCollection<TypeUse> Of(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var file = new PEReader(stream);
        var uses = new AssemblyUses(file);
        uses.ReadAll();
        return uses._uses;
    }

    private void ReadAll()
    {
        foreach (var handle in _reader.TypeDefinitions)
        {
            var type = _reader.GetTypeDefinition(handle);
            _from = Outermost(handle);
            Add(type.BaseType);
            foreach (var implementation in type.GetInterfaceImplementations())
            {
                Add(_reader.GetInterfaceImplementation(implementation).Interface);
            }

            foreach (var field in type.GetFields())
            {
                _reader.GetFieldDefinition(field).DecodeSignature(new SignatureTypes(Add), null);
            }

            foreach (var method in type.GetMethods())
            {
                ReadMethod(_reader.GetMethodDefinition(method));
            }
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(new SignatureTypes(Add), null);
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(new SignatureTypes(Add), null);
        }

        foreach (var token in InstructionTokens.In(body.GetILBytes() ?? []))
        {
            Add(MetadataTokens.EntityHandle(token));
        }
    }

    private void Add(EntityHandle handle) => Add(handle, "");

    private void Add(EntityHandle handle, string member)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition when !handle.IsNil:
                var (space, name) = Outermost((TypeDefinitionHandle)handle);
                _uses.Add(new TypeUse(_from.Namespace, _from.Name, "", space, name, member));
                break;
            case HandleKind.TypeReference when !handle.IsNil:
                AddReference((TypeReferenceHandle)handle, member);
                break;
            case HandleKind.TypeSpecification:
                var types = new SignatureTypes(type => Add(type, member));
                _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(types, null);
                break;
            case HandleKind.MethodDefinition:
                Add(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Add(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                AddMember(_reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var method = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                method.DecodeSignature(new SignatureTypes(Add), null);
                Add(method.Method);
                break;
        }
    }

    private void AddMember(MemberReference member)
    {
        Add(member.Parent, _reader.GetString(member.Name));
        if (member.GetKind() == MemberReferenceKind.Method)
        {
            member.DecodeMethodSignature(new SignatureTypes(Add), null);
        }
        else
        {
            member.DecodeFieldSignature(new SignatureTypes(Add), null);
        }
    }

    private void AddReference(TypeReferenceHandle handle, string member)
    {
        var type = _reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = _reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        var assembly = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? _reader.GetString(_reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : "";
        var (space, name) = (_reader.GetString(type.Namespace), _reader.GetString(type.Name));
        _uses.Add(new TypeUse(_from.Namespace, _from.Name, assembly, space, name, member));
    }

    private (string Namespace, string Name) Outermost(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
        {
            type = _reader.GetTypeDefinition(type.GetDeclaringType());
        }

        return (_reader.GetString(type.Namespace), _reader.GetString(type.Name));
    }
}
